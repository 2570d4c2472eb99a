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
  warnBefore: null,
  profile: null,
  wording: '`SECURITY.md`',
  brokenLinks: 'the names of the files',
  missingChannels: '`security-policy.yml`, the names of the files',
  securityTxt: '`security.txt`',
  securityInsights: '`security-insights.yml`',
  hiddenCopies: 'where else a `SECURITY.md` lies',
  copies: 'tables in other files',
  privateReporting: 'a setting of the repository on GitHub',
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
    '| severity | counts as drift | profiles | needs | fix | since |',
    '| --- | --- | --- | --- | --- | --- |',
    `| ${rule.severity} | ${rule.drift ? 'yes' : 'no'} | ${profiles(rule)} | ${needs(rule)} | ${rule.fix ?? 'no'} | ${rule.since} |`,
    '',
  ].join('\n')
}

function index(rules) {
  return [
    '# Rules',
    '',
    'One rule makes one claim, and its name is the claim. This table is written by `npm run generate`.',
    '',
    'All of it works offline, but for what needs a setting on GitHub. What a profile holds is chosen by `checks: { profile: … }` in `security-policy.yml`; without a word',
    'there it is `recommended`, and `strict` holds every rule. `--profile` and `--rule RULE=SEVERITY` (in a workflow the inputs',
    '`profile` and `rules`) come before what the file says.',
    '',
    '| rule | claim | severity | profiles | needs | fix |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rules.map(
      (rule) =>
        `| [${rule.id}](${rule.id}.md) | ${rule.summary} | ${rule.severity} | ${profiles(rule)} | ${needs(rule)} | ${rule.fix ?? 'no'} |`,
    ),
    '',
  ].join('\n')
}

/** With the control that a finding answers, where there is one. */
function profiles({ profiles = ['all'], controls = {} }) {
  const named = profiles.map((profile) => (controls[profile] ? `${profile} (${controls[profile]})` : profile))
  return named.length > 0 ? named.join(', ') : 'strict'
}

/** What a rule merely uses stands in parentheses. */
function needs({ needs, uses = [] }) {
  const nameOf = (fact) => (fact in FACT_NAMES ? FACT_NAMES[fact] : fact)
  const names = new Set(needs.map(nameOf).filter((name) => name !== null))
  const used = uses.map((fact) => `(${nameOf(fact)})`)
  return [...names, ...used].join(', ') || 'nothing else'
}
