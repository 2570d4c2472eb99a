// npm run mutate [-- NAME...]: changes the rules a little, one change at a time, and counts how many the tests notice.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { findMutants, mutate } from './mutate/find-mutants.mjs'
import { refusedByTypes } from './mutate/refused-by-types.mjs'
import { startRunner } from './mutate/start-runner.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, under: { type: 'string', default: 'src/rules' } },
})
const COPIED = [
  'src',
  '__tests__',
  'docs',
  'schema',
  'scripts/mutate',
  'stubs',
  'package.json',
  'jest.config.js',
  'tsconfig.json',
  'tsconfig.build.json',
]

const scratch = mkdtempSync(join(tmpdir(), 'mutants-'))
const runner = startRunner(scratch)
const scores = []
try {
  // What is mutated is a copy: nothing of it can be committed.
  for (const path of COPIED) cpSync(path, join(scratch, path), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(scratch, 'node_modules'))
  const mutants = new Map(namesOf().map((name) => [name, mutantsOf(name)]))
  const refused = refusedByTypes(scratch, [...mutants.values()].flat())
  for (const [name, own] of mutants) scores.push(await score(name, own, refused))
} finally {
  runner.end()
  rmSync(scratch, { recursive: true, force: true })
}
print()

/** The sources that are asked for, else all that have a test of their own. */
function namesOf() {
  const names = readdirSync(values.under)
    .filter((file) => /\.ts$/.test(file) && !/\.generated\./.test(file))
    .map((file) => basename(file, '.ts'))
    .filter((name) => existsSync(testOf(name)) && existsSync(`${values.under}/${name}.ts`))
  return positionals.length === 0 ? names : names.filter((name) => positionals.includes(name))
}

function testOf(name) {
  return `${values.under.replace(/^src/, '__tests__')}/${name}.test.ts`
}

/** What is asked of each mutant in turn: the test of the source, then the rule's page, then the messages of all rules. */
function stagesOf(name) {
  const page = { by: 'page', files: ['__tests__/rules/page-examples.test.ts'], name: `the page of ${name} ` }
  const messages = { by: 'messages', files: ['__tests__/rules/transcript.test.ts'] }
  return [{ by: 'test', files: [testOf(name)] }, ...(existsSync(`docs/rules/${name}.md`) ? [page, messages] : [])]
}

/** All mutants of a source: `{ path, source, start, end, text, kind, mutated }`. */
function mutantsOf(name) {
  const path = `${values.under}/${name}.ts`
  const source = readFileSync(path, 'utf8')
  return findMutants(source).map((mutant) => ({ ...mutant, path, source, mutated: mutate(source, mutant) }))
}

/** `{ path, killed, by, refused, survivors }`: what noticed how many, and those that nothing noticed. */
async function score(name, mutants, refused) {
  const path = `${values.under}/${name}.ts`
  const by = { test: 0, page: 0, messages: 0, time: 0 }
  const survivors = []
  for (const stage of stagesOf(name)) {
    const { passed, ran } = await runner.run(stage)
    if (!passed || ran === 0) throw new Error(`${stage.files} has to pass before anything is changed.`)
  }
  const judged = mutants.filter((mutant) => !refused.has(mutant))
  for (const mutant of judged) {
    writeFileSync(join(scratch, path), mutant.mutated)
    const noticed = await noticedBy(name)
    if (noticed) by[noticed]++
    else survivors.push(describe(mutant))
  }
  if (judged.length > 0) writeFileSync(join(scratch, path), judged[0].source)
  const killed = judged.length - survivors.length
  console.log(`${path}: ${killed} of ${judged.length}, ${mutants.length - judged.length} do not compile`)
  for (const { line, kind, was, text } of survivors) console.log(`  ${line} ${kind}: ${was} -> ${text}`)
  return { path, killed, by, refused: mutants.length - judged.length, survivors }
}

function describe({ source, start, end, text, kind }) {
  return {
    line: source.slice(0, start).split('\n').length,
    kind,
    was: short(source.slice(start, end)),
    text: short(text),
  }
}

async function noticedBy(name) {
  for (const stage of stagesOf(name)) {
    const { passed, late } = await runner.run(stage)
    if (late) return 'time'
    if (!passed) return stage.by
  }
  return undefined
}

function short(text) {
  const line = JSON.stringify(text.replace(/\s+/g, ' '))
  return line.length > 110 ? `${line.slice(0, 70)} … ${line.slice(-36)}` : line
}

function print() {
  const sum = (count) => scores.reduce((total, one) => total + count(one), 0)
  const killed = sum((one) => one.killed)
  const judged = killed + sum(({ survivors }) => survivors.length)
  const percent = ((100 * killed) / judged).toFixed(1)
  console.log(`\n${scores.length} sources, ${killed} of ${judged} mutants noticed (${percent} %)`)
  for (const key of ['test', 'page', 'messages', 'time']) console.log(`  by ${key}: ${sum(({ by }) => by[key])}`)
  console.log(`  left out, because they do not compile: ${sum(({ refused }) => refused)}`)
  if (values.json) writeFileSync(values.json, JSON.stringify(scores, null, 1))
}
