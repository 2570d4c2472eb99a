// npm run roundtrip: init and render over real documents: is the policy valid, is it the same once rendered and read again, and what is lost?
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { loadSource } from './corpus/load-source.mjs'
import { asOf, CORPUS, day, repositories } from './corpus/read-corpus.mjs'

const TODAY = '2026-11-21'
const SEEDS = join(process.cwd(), '..', 'shared', 'seeds')
const verbose = process.argv.includes('--verbose')
const outputAt = process.argv.find((argument) => argument.startsWith('--write='))?.slice('--write='.length)
const source = await loadSource(
  'init/init.ts',
  'render/render.ts',
  'policy/read-policy.ts',
  'prose/facts.ts',
  'security-md/template.ts',
  'security-md/read-document.ts',
  'check/check.ts',
  'repository/in-memory.ts',
)
let failed = false

await measure('the seeds', seeds())
await measure('the corpus', existsSync(CORPUS) ? heads() : undefined)
if (existsSync(CORPUS)) await measureVerdicts()
process.exitCode = failed ? 1 : 0

function seeds() {
  if (!existsSync(SEEDS)) return undefined
  return readdirSync(SEEDS)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(SEEDS, name), 'utf8') }))
}

function* heads() {
  for (const { repo, head } of repositories()) if (head?.text) yield { name: repo, text: head.text }
}

async function measure(what, documents) {
  if (documents === undefined) {
    console.log(`${what}: skipped, ../shared is not here.`)
    return
  }
  const score = { documents: 0, valid: 0, same: 0, sameText: 0, whole: 0, template: 0, lines: 0, reporting: 0 }
  for (const { name, text } of documents) {
    score.documents++
    const trial = await tryOne(name, text)
    for (const key of Object.keys(trial.score)) if (trial.score[key]) score[key]++
    if (trial.said.length > 0) failed ||= !trial.score.valid || !trial.score.same
    for (const line of trial.said) console.log(`  ${name}: ${line}`)
  }
  const of = (count) => `${count} of ${score.documents}`
  console.log(
    `${what}: valid policy ${of(score.valid)}; the same policy again ${of(score.same)}, the same page again ${of(score.sameText)};`,
  )
  console.log(
    `  nothing lost ${of(score.whole)} (${score.template} with a template, which is left out); rows typed ${of(score.lines)}, reporting typed ${of(score.reporting)}`,
  )
}

/** A policy made of a document must not change what the check says of it: adopting it costs nothing. */
async function measureVerdicts() {
  let [documents, same] = [0, 0]
  for (const data of repositories()) {
    if (!data.head?.text) continue
    documents++
    const today = day(data.head_date)
    const { files, ...rest } = asOf(data, { text: data.head.text, path: 'SECURITY.md' }, data.head_date)
    const { yaml } = await source.init({ path: 'SECURITY.md', text: data.head.text }, today)
    const alone = await source.check(source.inMemory({ files, ...rest }), { today })
    const both = await source.check(source.inMemory({ files: { ...files, 'security-policy.yml': yaml }, ...rest }), {
      today,
    })
    if (drifts(alone).join() === drifts(both).join()) same++
    else
      console.log(
        `  ${data.repo}: the document alone: ${drifts(alone).join() || 'passed'}; with its policy: ${drifts(both).join() || 'passed'}`,
      )
  }
  console.log(`the check says the same with the new policy as without it: ${same} of ${documents}`)
}

/** The rules that the drift is told by. */
function drifts({ drift, diagnostics }) {
  return drift
    ? [...new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code))].sort()
    : []
}

async function tryOne(name, text) {
  const said = []
  const first = await source.init({ path: 'SECURITY.md', text }, TODAY)
  const read = await source.readPolicy({ path: 'security-policy.yml', text: first.yaml })
  const valid = read.outcome === 'read'
  if (!valid) said.push(`not valid: ${read.diagnostics.map(({ message }) => message).join(' ')}`)
  else if (!isDeepStrictEqual(read.policy.content, first.content)) said.push('the YAML is not what was meant')
  const page = source.render({ content: first.content })
  const second = await source.init({ path: 'SECURITY.md', text: page }, TODAY)
  const pageAgain = source.render({ content: second.content })
  const same = isDeepStrictEqual(plain(first.content), plain(second.content))
  if (!same) said.push(`read again: ${firstDifference(plain(first.content), plain(second.content))}`)
  const traces = source.templateTraces(await source.readDocument({ path: 'SECURITY.md', text }))
  const lost = traces.length > 0 ? [] : source.lostFacts(first.source, page)
  if (lost.length > 0)
    said.push(
      `lost ${lost.length}: ${lost
        .slice(0, verbose ? 20 : 3)
        .map((fact) => `${fact.kind} ${JSON.stringify(fact.text.slice(0, 90))}`)
        .join('; ')}`,
    )
  if (outputAt !== undefined) write(name, { text, yaml: first.yaml, page, findings: first.findings })
  const { support, reporting } = first.content
  return {
    said,
    score: {
      valid,
      same,
      sameText: page === pageAgain,
      whole: lost.length === 0,
      template: traces.length > 0,
      lines: support?.lines !== undefined,
      reporting: reporting !== undefined,
    },
  }
}

/** Without the keys that hold undefined. */
function plain(content) {
  return JSON.parse(JSON.stringify(content))
}

function firstDifference(left, right, path = '') {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
    return `${path}: ${JSON.stringify(left)?.slice(0, 150)} / ${JSON.stringify(right)?.slice(0, 150)}`
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)]))
    if (!isDeepStrictEqual(left[key], right[key])) return firstDifference(left[key], right[key], `${path}/${key}`)
  return 'only the order of keys differs'
}

function write(name, { text, yaml, page, findings }) {
  const base = join(outputAt, name.replace(/[^\w.-]+/g, '__'))
  mkdirSync(outputAt, { recursive: true })
  writeFileSync(`${base}.before.md`, text)
  writeFileSync(`${base}.yml`, yaml)
  writeFileSync(`${base}.after.md`, page)
  writeFileSync(`${base}.findings.txt`, findings.map(({ severity, message }) => `${severity}: ${message}\n`).join(''))
}
