// The labelled cases: what people have written in threads about stale and wrong policies, each with the problem that they
// name. Where the facts of a thread suffice, the document is put together again and checked.
import { readJson } from './read-corpus.mjs'

/** The rules that name a problem; one of them is enough. */
const NAMES = {
  'latest-release-not-covered': ['current-release-is-supported', 'candidate-is-supported'],
  template: ['template-is-filled-in', 'blanks-are-filled-in', 'row-is-readable'],
  'support-ended': ['support-has-not-ended', 'security-txt-has-not-expired', 'security-insights-has-not-expired'],
  'unreleased-line': ['supported-line-has-release'],
  gap: ['release-has-row', 'current-release-is-supported'],
  'wrong-boundary': ['release-has-row', 'current-release-is-supported', 'rows-agree', 'rows-follow-rule'],
  'prose-version-stale': ['prose-names-current-release', 'current-release-is-supported'],
  'placeholder-contact': ['contact-is-real', 'blanks-are-filled-in'],
  'document-disagrees': ['rows-follow-rule', 'rows-agree', 'document-matches-policy', 'current-release-is-supported'],
  'missing-branch': ['named-branch-exists'],
}

/** Cases of problems that have no name of their own, by their sub-class. */
const NAMES_OF_OTHERS = { 'channel-disabled': ['private-reporting-is-on'] }

/** Cases whose prose is the document's own words, not somebody's description of it. */
const QUOTED = new Set([14, 40, 41, 50, 68, 91, 103, 104, 145, 152])

/** Releases that a thread names in its words or rows, and not in its facts (of 130 only an excerpt is there). */
const NAMED_RELEASES = {
  25: ['2.3.0', '2.4.0', '2.5.0'],
  77: ['1.7.0', '1.8.0', '1.9.0', '2.5.0'],
  122: ['3.0.0', '4.0.0', '5.0.0', '5.1.0'],
  130: ['1.8.2', '1.8.1', '1.8.0', '1.7.3', '1.7.2', '1.7.1', '1.7.0'],
}

/** What else a thread leaves out of what it complains about. */
const LACKING = {
  125: 'the legend of the marks is not in the thread',
  136: 'the policy that the rows are broader than is not in the thread',
  142: 'the policy that the rows contradict is not in the thread',
}

/** Cases that are no fault of the document: nothing may be said of them. */
const MUST_PASS = new Set(['must-pass', 'false-positive-trap'])

/** Runs each case whose facts suffice; { judged, right, misses, missing }. */
export async function judgeCases(source) {
  const result = { cases: 0, judged: 0, right: 0, misses: [], missing: [] }
  for (const one of readJson('cases.json')) {
    result.cases++
    const scene = sceneOf(one)
    const label = `${one.id} ${one.problem} (${one.thread})`
    if (typeof scene === 'string') {
      result.missing.push(`${label}: ${scene}`)
      continue
    }
    result.judged++
    const codes = await codesOf(source, scene, one.facts.date)
    const wanted = MUST_PASS.has(one.sub) ? [] : (NAMES_OF_OTHERS[one.sub] ?? NAMES[one.problem])
    const isRight =
      wanted.length === 0 ? !codes.has('current-release-is-supported') : wanted.some((code) => codes.has(code))
    if (isRight) result.right++
    else result.misses.push(`${label}: we say ${[...codes].join(', ') || 'nothing'}`)
  }
  return result
}

async function codesOf(source, scene, today) {
  const report = await source.check(source.inMemory(scene), today ? { today } : {})
  return new Set(report.diagnostics.map(({ code }) => code))
}

/** A repository in memory, or the facts that are missing. */
function sceneOf(one) {
  const { problem, table, prose = '', facts } = one
  const expiry = /^(expires|expiration-date): ["']?([\dT:.Z-]+)/i.exec(prose)
  if (expiry) return { files: expiringFile(expiry[1], expiry[2]), tags: [] }
  if (one.sub === 'channel-disabled')
    return {
      files: { 'SECURITY.md': `${prose}\n` },
      tags: [],
      hosting: { url: `https://github.com/${one.thread.split('#')[0]}`, privateReporting: false },
    }
  if (problem === 'other' && !MUST_PASS.has(one.sub)) return 'the problem is of a kind that no rule is about'
  if (!table && !QUOTED.has(one.id)) return 'the words of the document are not in the thread'
  if (LACKING[one.id]) return LACKING[one.id]
  if (problem === 'gap' && !NAMED_RELEASES[one.id]) return 'no release in the gap is named'
  if (problem === 'missing-branch') return 'the branch is not named'
  const tags = tagsOf(one)
  const needsRelease = !['template', 'support-ended', 'placeholder-contact', 'document-disagrees'].includes(problem)
  if (needsRelease && tags.length === 0) return 'no release is named'
  const heading = '# Security Policy\n\n## Supported Versions\n\n'
  const words = QUOTED.has(one.id) || (table && prose && one.table_from === 'quoted') ? `${prose}\n\n` : ''
  const files = { 'SECURITY.md': heading + words + (table ? markdown(table) : '') }
  const date = facts.date === undefined ? {} : { date: facts.date }
  return { name: one.thread.split(/[/#]/)[1], files, tags: tags.map((name) => ({ name, ...date })) }
}

function expiringFile(key, date) {
  if (key.toLowerCase() === 'expires')
    return {
      '.well-known/security.txt': `Contact: mailto:security@crewkit.io\nExpires: ${date}\n`,
      'SECURITY.md': '# Security\n',
    }
  const text = `header:\n  schema-version: 1.0.0\n  expiration-date: '${date}'\n  project-url: https://example.org/crewkit\n`
  return { 'SECURITY-INSIGHTS.yml': text, 'SECURITY.md': '# Security\n' }
}

/** Versions in the facts; where there are none, the first line of the table as it should have been had a release. */
function tagsOf({ id, facts, expected_table: expected }) {
  if (NAMED_RELEASES[id]) return NAMED_RELEASES[id]
  const told = [facts.latest_release, ...(facts.tags ?? []), facts.manifest].filter((text) => typeof text === 'string')
  const found = told.flatMap(versionsIn)
  if (found.length > 0) return [...new Set(found)]
  return (expected ?? []).flatMap(([cell]) => (/^[`v\d]/.test(cell) ? versionsIn(cell) : []))
}

function versionsIn(text) {
  const found =
    text.match(/(?<![\w.-])v?\d+(?:\.(?:\d+|x))+(?:-[a-z][\w.]*)?/g) ?? (/^v?\d+$/.test(text) ? [`${text}.0`] : [])
  return found.map((version) => version.replace(/\.x/g, '.0'))
}

function markdown(rows) {
  const columns = Math.max(...rows.map((row) => row.length))
  const titles = ['Version', 'Supported', 'End of life', 'Notes'].slice(0, columns)
  const isNote = columns === 3 && rows.some(([, , third = '']) => third !== '' && !/^\d{4}-|^TBD$/.test(third))
  if (isNote) titles[2] = 'Notes'
  const lines = [titles, titles.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  return `${lines.join('\n')}\n`
}
