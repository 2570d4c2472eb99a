// npm run backtest: every edit of a support table in the corpus, with the tags of that instant. Would we have said that it
// was due, would we have been quiet after it, and would the fix have been what the maintainer wrote?
import { loadSource } from './corpus/load-source.mjs'
import { isCovered } from './corpus/naive-reader.mjs'
import { asOf, day, needCorpus, repositories } from './corpus/read-corpus.mjs'

needCorpus()
const source = await loadSource(
  'check/check.ts',
  'repository/in-memory.ts',
  'check/gather-facts.ts',
  'support/groups.ts',
  'support/mend-rows.ts',
  'support/mended-text.ts',
  'versions/read-meaning.ts',
  'versions/meaning.ts',
  'text/edits.ts',
)
const score = {
  edits: 0,
  repairs: 0,
  flagged: 0,
  after: 0,
  alarms: 0,
  afterRepair: 0,
  alarmsAfterRepair: 0,
  repairedFix: 0,
  pureEqual: 0,
  pure: 0,
  equal: 0,
  near: 0,
  none: 0,
  offered: 0,
  mended: 0,
}
/** Of the host's untouched template another rule says so, and that is enough. */
const STALE = new Set(['current-release-is-supported', 'template-is-filled-in'])
const missed = []
const alarms = []
const unlike = []
const unmended = []

for (const data of repositories()) {
  const texts = new Map(data.history.map((version) => [version.sha, version]))
  for (const edit of data.table_edits) {
    const [before, after] = [texts.get(edit.before), texts.get(edit.after)]
    if (before && after) await judge(data, edit, before.text, after.text)
  }
}
print()

async function judge(data, edit, before, after) {
  score.edits++
  const label = `${data.repo} ${day(edit.date)}`
  const [old, mended] = [await run(data, before, edit.date), await run(data, after, edit.date)]
  if (!old || !mended) return
  const tags = data.tags.filter(({ date }) => date && Date.parse(date) <= Date.parse(edit.date)).map(({ name }) => name)
  const repaired = !isCovered(edit.rows_before, tags) && isCovered(edit.rows_after, tags)
  if (repaired) {
    score.repairs++
    if (isFlagged(old)) score.flagged++
    else missed.push(`${label}: ${edit.rows_before.slice(1, 6).join(' ')} (newest: ${old.releases?.current?.tag})`)
  }
  if (mended.lines.length > 0 && mended.releases?.current) {
    score.after++
    const alarm = mended.diagnostics.find(
      ({ code, severity }) => code === 'current-release-is-supported' && severity === 'error',
    )
    if (alarm) score.alarms++
    if (repaired) score.afterRepair++
    if (repaired && alarm) score.alarmsAfterRepair++
    if (alarm) alarms.push(`${label}: ${alarm.message} ${edit.rows_after.slice(1, 6).join(' ')}`)
  }
  if (isFlagged(old)) await applyFix(label, data, edit, before, old)
  if (repaired && isFlagged(old)) await compareFix(label, data, edit, before, mended)
}

function isFlagged(report) {
  return report.diagnostics.some(({ code, severity }) => STALE.has(code) && severity === 'error')
}

async function run(data, text, instant) {
  try {
    return await source.check(source.inMemory(asOf(data, { text, path: 'SECURITY.md' }, instant)), {
      today: day(instant),
    })
  } catch {
    return undefined
  }
}

/** Once its fix is applied a document must not be flagged any more. */
async function applyFix(label, data, edit, before, { diagnostics }) {
  const fix = diagnostics.find(({ code }) => code === 'current-release-is-supported')?.fixes[0]
  if (!fix) return
  score.offered++
  const after = source.applyEdits(before, fix.edits)
  const mended = await run(data, after, edit.date)
  if (mended.diagnostics.some(({ code }) => code === 'current-release-is-supported'))
    unmended.push(`${label}: ${fix.title}`)
  else score.mended++
}

/** The rows that the fix would write, against those that the maintainer wrote. */
async function compareFix(label, data, edit, before, mended) {
  score.repairedFix++
  const repository = source.inMemory(asOf(data, { text: before, path: 'SECURITY.md' }, edit.date))
  const { facts } = await source.gatherFacts(repository, { today: day(edit.date) })
  const [group] = source.groupsOf(facts.support, facts.releases)
  const rows = group && source.mendRows(group)
  const pure = isPure(edit)
  if (pure) score.pure++
  const theirs = mended.lines.map(({ meaning, status }) => `${meaning} ${status === 'limited' ? 'supported' : status}`)
  if (!rows) {
    score.none++
    unlike.push(
      `${label}: no fix\n    before ${edit.rows_before.slice(1, 8).join(' ')}\n    after  ${theirs.join(', ')}`,
    )
    return
  }
  const ours = rows.map((row) => wordRow(row))
  const away = distance(ours, theirs)
  if (away === 0 && pure) score.pureEqual++
  if (away === 0) score.equal++
  else if (away === 1) score.near++
  if (away > 0)
    unlike.push(
      `${label}: ${away} away\n    before ${edit.rows_before.slice(1, 8).join(' ')}\n    ours   ${ours.join(', ')}\n    theirs ${theirs.join(', ')}`,
    )
}

/** Only versions changed: as many rows as before, with the same words around the numbers. */
function isPure({ rows_before: before, rows_after: after }) {
  const words = (rows) => rows.map((row) => row.replace(/\d+/g, '#').replace(/\s+/g, ' ')).join('\n')
  return words(before) === words(after)
}

function wordRow(row) {
  const text = source.mendedText(row)
  const status = (row.statusOf ?? row.like).status
  return `${source.printMeaning(source.readMeaning(text))} ${status === 'limited' ? 'supported' : status}`
}

/** Rows that would have to be changed, added or taken out (Levenshtein). */
function distance(left, right) {
  let row = right.map((_, index) => index + 1)
  for (const [index, one] of left.entries()) {
    let diagonal = index
    let previous = index + 1
    row = row.map((above, column) => {
      const value = Math.min(above + 1, previous + 1, diagonal + (one === right[column] ? 0 : 1))
      diagonal = above
      previous = value
      return value
    })
  }
  return row.at(-1) ?? left.length
}

function print() {
  const percent = (part, whole) => `${part} of ${whole} (${((100 * part) / Math.max(whole, 1)).toFixed(1)} %)`
  const list = (title, lines) => console.log(`\n${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`)
  if (process.argv.includes('--verbose')) list("fixes unlike the maintainer's", unlike)
  list('repairs that we would not have asked for', missed)
  list('flagged right after an edit', alarms)
  if (unmended.length > 0) list('flagged still after their fix', unmended)
  console.log(`\ntable edits ${score.edits}, of which version repairs (by a reader of its own) ${score.repairs}`)
  console.log(`recall: flagged before the repair ${percent(score.flagged, score.repairs)}`)
  console.log(`false alarms: flagged right after a repair ${percent(score.alarmsAfterRepair, score.afterRepair)}`)
  console.log(`flagged right after any edit of the table ${percent(score.alarms, score.after)}`)
  console.log(`fixes equal to the maintainer's, of pure version updates ${percent(score.pureEqual, score.pure)}`)
  console.log(
    `fixes equal to the maintainer's, of all repairs ${percent(score.equal, score.repairedFix)}; with one row different ${percent(score.near, score.repairedFix)}; none offered ${score.none}`,
  )
  console.log(`quiet once the fix is applied ${percent(score.mended, score.offered)}`)
}
