// Compares the rows that we read with those of a careful reader: which of the repository's tags fall in, the status, the end.
import semver from 'semver'

/** { labelled, same, misses } of one document. Rows inside HTML comments are seen by nobody and not compared. */
export function compareRows({ repo, rows }, report, tags) {
  const visible = rows.filter(({ hidden }) => !hidden)
  // Rows that nobody has filled in promise nothing, nor do those of Docker tags: that is what is said of the whole table.
  const said = new Set(report.diagnostics.map(({ code }) => code))
  const isLeftOut = report.lines.length === 0 && said.has('table-is-judged')
  if (isLeftOut || said.has('template-is-filled-in')) return { labelled: 0, same: 0, misses: [] }
  if (visible.length !== report.lines.length) {
    return {
      labelled: visible.length,
      same: 0,
      misses: [`${repo}: ${visible.length} rows are labelled, ${report.lines.length} were read`],
    }
  }
  const misses = visible.flatMap((row, index) => difference(repo, row, report.lines[index], tags))
  return { labelled: visible.length, same: visible.length - misses.length, misses }
}

const STATUS = new Map([
  [true, ['supported']],
  ['partial', ['limited', 'planned']],
  [false, ['unsupported']],
])

function difference(repo, row, line, tags) {
  const faults = []
  if (!STATUS.get(row.supported)?.includes(line.status)) faults.push(`status ${line.status}, labelled ${row.supported}`)
  if (!sameVersions(row.meaning, line.range, tags)) faults.push(`versions ${line.range}, labelled ${row.meaning}`)
  if (/^\d/.test(row.until ?? '') && row.until !== line.until) faults.push(`until ${line.until}, labelled ${row.until}`)
  return faults.length === 0 ? [] : [`${repo}: ${JSON.stringify(row.cells)}: ${faults.join('; ')}`]
}

/** By the tags that fall in; meanings in words (`latest`, `branch:main`) have no range to compare. */
function sameVersions(meaning, range, tags) {
  const [wanted] = /^[=<>]+\d[^()]*/.exec(meaning) ?? []
  if (wanted === undefined || range === null) return true
  const versions = tags
    .flatMap(({ name }) => /\d+\.\d+(?:\.\d+)?$/.exec(name)?.[0] ?? [])
    .map((text) => semver.coerce(text))
  return versions.every(
    (version) => semver.satisfies(version, wanted.replace(/^=/, '')) === semver.satisfies(version, range),
  )
}
