import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MAJORS = 20
const SUPPORTED_FROM = 17
const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2015, 0, 1)
const LAST_DAY = Date.UTC(2026, 5, 1)

/** The same files in every run: a policy of 20 rows, a document of about 200 lines, and tags. */
export function makeFixtures(scratch) {
  const folder = (name) => {
    mkdirSync(join(scratch, name))
    return join(scratch, name)
  }
  const tags = {}
  for (const count of [1_000, 10_000, 50_000, 100_000]) {
    tags[count] = join(scratch, `tags-${count}.txt`)
    writeFileSync(
      tags[count],
      `${tagList(count)
        .map(({ tag, date }) => `${tag} ${date}`)
        .join('\n')}\n`,
    )
  }
  const fixtures = { both: folder('both'), documentOnly: folder('document-only'), git: folder('git'), scratch, tags }
  for (const directory of [fixtures.both, fixtures.documentOnly, fixtures.git]) {
    writeFileSync(join(directory, 'SECURITY.md'), document())
  }
  for (const directory of [fixtures.both, fixtures.git]) writeFileSync(join(directory, 'security-policy.yml'), policy())
  fixtures.fiftyRows = folder('fifty-rows')
  writeFileSync(join(fixtures.fiftyRows, 'SECURITY.md'), document(fiftyRows()))
  copyFileSync(tags[1_000], join(fixtures.both, 'tags.txt'))
  for (const file of ['output', 'summary']) writeFileSync(join(scratch, file), '')
  makeRepository(fixtures.git, tagList(1_000))
  return fixtures
}

/** Spread over 20 majors, with a release candidate here and there, and some names that are no versions. */
function tagList(count) {
  const perMajor = count / MAJORS
  return Array.from({ length: count }, (_, index) => {
    const major = Math.floor(index / perMajor) + 1
    const place = index % perMajor
    const version = `${major}.${Math.floor(place / 10)}.${place % 10}`
    const time = FIRST_DAY + Math.floor(((LAST_DAY - FIRST_DAY) / DAY) * (index / count)) * DAY
    const tag = index % 50 === 49 ? `nightly-${index}` : index % 17 === 16 ? `v${version}-rc.1` : `v${version}`
    return { tag, date: new Date(time).toISOString().slice(0, 10), time }
  })
}

function rows() {
  return Array.from({ length: MAJORS }, (_, index) => MAJORS - index).map((major) => ({
    versions: `${major}.x`,
    supported: major >= SUPPORTED_FROM,
    until: major >= SUPPORTED_FROM ? `${2027 + major - SUPPORTED_FROM}-03-31` : `${2005 + major}-03-31`,
  }))
}

/** The majors, and the first thirty minors of the newest. */
function fiftyRows() {
  const minors = Array.from({ length: 30 }, (_, minor) => ({
    versions: `${MAJORS}.${minor}.x`,
    supported: true,
    until: '2030-03-31',
  }))
  return [...minors, ...rows()]
}

function policy() {
  const lines = rows().map(
    ({ versions, supported, until }) => `    - { versions: ${versions}, supported: ${supported}, until: "${until}" }`,
  )
  return `version: 1
project:
  name: Crewkit
  repository: https://github.com/example/crewkit
reporting:
  - github: private-reporting
  - email: security@example.org
    encryption: https://example.org/security.asc
support:
  lines:
${lines.join('\n')}
response:
  acknowledgement: 48 hours
  assessment: 5 business days
  fixes: { critical: 7 days, high: 30 days, medium: 90 days, low: best-effort }
disclosure:
  model: coordinated
  window: 90 days
`
}

function document(written = rows()) {
  const table = written.map(
    ({ versions, supported, until }) =>
      `| ${versions.padEnd(7)} | ${supported ? ':white_check_mark:' : ':x:'} | ${until} |`,
  )
  const topics = ['Scope', 'Embargo', 'Credit', 'Threat model', 'Hardening', 'Dependencies', 'Advisories', 'Backports']
  const sections = topics.map(
    (topic, index) => `## ${topic}

Reports about *${topic.toLowerCase()}* go to the \`security\` team; the [handbook](https://example.org/handbook#${index})
says who looks at them. Fixes land on **main** first and are then carried to every supported line.

- a point with a [link](https://example.org/${index}) and \`code\`
- a longer point that mentions CVE-2026-${1000 + index}, and goes on for a while after that
  - a point below it
- the last one

\`\`\`sh
crewkit --version
crewkit doctor --section ${index}
\`\`\`
`,
  )
  return `# Security policy

The **Crewkit** team takes reports seriously. Please read this page before you write.

## Supported versions

| Version | Supported | Until |
| ------- | --------- | ----- |
${table.join('\n')}

## Reporting a vulnerability

Please write to <security@example.org>, or use
[private reporting](https://github.com/example/crewkit/security/advisories/new). We answer within 48 hours.

| Severity | Answer | Fix |
| --- | --- | --- |
| critical | 2 days | 7 days |
| high | 2 days | 30 days |

${sections.join('\n')}`
}

/** One commit per tag, so that dates are read as they are from real repositories; packed, as after a clone. */
function makeRepository(directory, tags) {
  const git = (args, input) => {
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
    execFileSync('git', args, { cwd: directory, env, input, stdio: ['pipe', 'ignore', 'ignore'] })
  }
  const commits = tags.map(({ tag, time }) => {
    const who = `Crewkit <crewkit@example.org> ${time / 1000} +0000`
    return `commit refs/heads/main\ncommitter ${who}\ndata ${tag.length}\n${tag}\nreset refs/tags/${tag}\nfrom refs/heads/main\n\n`
  })
  git(['init', '--quiet', '--initial-branch=main'])
  git(['fast-import', '--quiet'], commits.join(''))
  git(['pack-refs', '--all'])
}
