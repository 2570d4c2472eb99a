import { existsSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { ruleFiles } from './rule-files.mjs'

const PAGES = 'docs/rules'
const START = '<!-- head:start -->'
const END = '<!-- head:end -->'

// What each fact is called for people who have never seen the code.
const FACT_NAMES = {
  policy: '`security-policy.yml`',
  securityMd: '`SECURITY.md`',
  releases: 'the released tags',
  support: 'supported versions, in either file',
  branches: 'the branches',
  candidate: 'a version about to be released',
  today: 'the date',
}

/** The heads of the rules' pages, and their index. What people wrote below a head stays. */
export async function rulePages() {
  const rules = await loadRules()
  const pages = rules.map((rule) => [`${PAGES}/${rule.id}.md`, page(rule)])
  return [...pages, [`${PAGES}/README.md`, index(rules)]]
}

/** Node 20 runs no TypeScript, so the rules are bundled in memory and imported from there. */
async function loadRules() {
  const contents = ruleFiles().map(({ file, name }) => `export { ${name} } from './${file}'`)
  const { outputFiles } = await build({
    stdin: { contents: contents.join('\n'), loader: 'ts', resolveDir: 'src/rules' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
  })
  const source = Buffer.from(outputFiles[0].contents).toString('base64')
  const rules = await import(`data:text/javascript;base64,${source}`)
  return Object.values(rules).sort((left, right) => (left.id < right.id ? -1 : 1))
}

function page(rule) {
  const path = `${PAGES}/${rule.id}.md`
  const old = existsSync(path)
    ? readFileSync(path, 'utf8')
    : `${START}\n${END}\n\n## Why\n\n## Rejected\n\n## Accepted\n`
  const [start, end] = [old.indexOf(START), old.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`${path} has no ${START} … ${END}: put both at its top.`)
  return `${old.slice(0, start)}${START}\n${head(rule)}\n${old.slice(end)}`
}

function head(rule) {
  return [
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    '| severity | counts as drift | needs | fix | since |',
    '| --- | --- | --- | --- | --- |',
    `| ${rule.severity} | ${rule.drift ? 'yes' : 'no'} | ${needs(rule)} | ${rule.fix ?? 'no'} | ${rule.since} |`,
    '',
  ].join('\n')
}

function index(rules) {
  return [
    '# Rules',
    '',
    'One rule makes one claim, and its name is the claim. This table is written by `npm run generate`.',
    '',
    '| rule | claim | severity | needs | fix |',
    '| --- | --- | --- | --- | --- |',
    ...rules.map(
      (rule) =>
        `| [${rule.id}](${rule.id}.md) | ${rule.summary} | ${rule.severity} | ${needs(rule)} | ${rule.fix ?? 'no'} |`,
    ),
    '',
  ].join('\n')
}

function needs(rule) {
  return rule.needs.map((fact) => FACT_NAMES[fact] ?? fact).join(', ') || 'nothing else'
}
