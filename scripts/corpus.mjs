// npm run corpus: the check over real documents, held against what a careful reader said of them.
import { setTimeout } from 'node:timers/promises'
import { judgeCases } from './corpus/cases.mjs'
import { compareRows } from './corpus/compare-rows.mjs'
import { loadSource } from './corpus/load-source.mjs'
import { asOf, day, needCorpus, readJson, repositories } from './corpus/read-corpus.mjs'

needCorpus()
const verbose = process.argv.includes('--verbose')
const source = await loadSource('check/check.ts', 'repository/in-memory.ts', 'repository/repository.ts')
const labels = new Map(readJson('labels.json').map((label) => [label.repo, label]))
const score = { documents: 0, texts: 0, tables: 0, rows: 0, fresh: [0, 0], stale: [0, 0], rowsSame: 0, rowsLabelled: 0 }
const misses = []
const crashes = []
const findings = new Map()

for (const data of repositories()) {
  for (const version of data.history) {
    score.texts++
    // Every text of every history has to be readable; only the newest is judged.
    const report = await run(data, version, version === data.head ? data.head_date : version.date)
    if (report && version === data.head) judge(data, report)
  }
  await setTimeout(0)
}
const cases = await judgeCases(source)
print()
process.exitCode = crashes.length > 0 || agreement() < 0.98 ? 1 : 0

async function run(data, version, instant) {
  // Some lived elsewhere in the past, where nobody would find them.
  const path = /^(\.github\/|docs\/)?security\.md$/i.test(version.path ?? '') ? version.path : 'SECURITY.md'
  try {
    const repository = source.inMemory(asOf(data, { text: version.text, path }, instant))
    return await source.check(repository, { today: day(instant) })
  } catch (error) {
    crashes.push(`${data.repo} ${version.sha}: ${error instanceof source.CannotRead ? error.message : error.stack}`)
    return undefined
  }
}

function judge(data, report) {
  score.documents++
  for (const { code, severity } of report.diagnostics) {
    const key = `${code} (${severity})`
    findings.set(key, (findings.get(key) ?? new Set()).add(data.repo))
    if (verbose)
      console.log(`${data.repo}: ${severity} ${code}: ${report.diagnostics.find((one) => one.code === code).message}`)
  }
  score.rows += report.lines.length
  if (report.lines.length > 0) score.tables++
  const label = labels.get(data.repo)
  if (!label) return
  compareVerdict(label, report)
  const rows = compareRows(label, report, data.tags)
  score.rowsLabelled += rows.labelled
  score.rowsSame += rows.same
  misses.push(...rows.misses)
}

function compareVerdict({ repo, verdict, why }, report) {
  if (verdict === 'unclear') return
  const stale = report.diagnostics.some(({ code }) => code === 'current-release-is-supported')
  const counted = score[verdict]
  counted[1]++
  if (stale === (verdict === 'stale')) counted[0]++
  else
    misses.push(`${repo}: labelled ${verdict} (${why})\n    we say ${stale ? report.diagnostics[0].message : 'fresh'}`)
}

function agreement() {
  return (score.fresh[0] + score.stale[0]) / (score.fresh[1] + score.stale[1])
}

function print() {
  const percent = (part, whole) => `${part} of ${whole} (${((100 * part) / Math.max(whole, 1)).toFixed(1)} %)`
  for (const miss of misses) console.log(`miss: ${miss}`)
  for (const miss of cases.misses) console.log(`case missed: ${miss}`)
  if (verbose) for (const one of cases.missing) console.log(`case not judged: ${one}`)
  for (const crash of crashes) console.log(`crash: ${crash}`)
  console.log('\nfindings at head, by rule: number of documents')
  for (const [rule, repos] of [...findings].sort()) console.log(`  ${rule}: ${repos.size}`)
  console.log(`\ndocuments ${score.documents}, texts in all histories ${score.texts}, crashes ${crashes.length}`)
  console.log(`documents with a support table ${score.tables}, rows read ${score.rows}`)
  console.log(`verdicts as labelled: ${percent(score.fresh[0] + score.stale[0], score.fresh[1] + score.stale[1])}`)
  console.log(`recall on stale: ${percent(score.stale[0], score.stale[1])}`)
  console.log(`false alarms on fresh: ${percent(score.fresh[1] - score.fresh[0], score.fresh[1])}`)
  console.log(`rows as labelled: ${percent(score.rowsSame, score.rowsLabelled)}`)
  console.log(
    `labelled cases: ${percent(cases.right, cases.judged)} as the thread says; ${cases.missing.length} of ${cases.cases} without the facts`,
  )
}
