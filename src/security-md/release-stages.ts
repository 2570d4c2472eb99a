import type { SupportRow } from '../support/support.ts'
import type { Columns } from './columns.ts'
import type { TableRow } from './security-md.ts'

const PRERELEASE = /^(?:rcs?|release candidates?|betas?|alphas?|previews?|pre-?releases?|canary|nightly|experimental)$/i
const RELEASE = /^(?:ga|stable|general availability|lts|final|n\/a|none|[-–—]?)$/i

/**
 * The rows of a table in which the same versions stand several times and a column of stages (GA, RC, Beta) tells them apart:
 * those of a stage before the release speak of the prereleases alone. Elsewhere a stage tells how ripe a whole line is.
 */
export function narrowedByStage(
  written: readonly TableRow[],
  rows: readonly SupportRow[],
  columns: Columns,
): readonly SupportRow[] {
  const texts = rows.map(({ text, package: name }) => `${name ?? ''}\n${text}`)
  if (new Set(texts).size === texts.length) return rows
  const stage = stageColumn(written, columns)
  if (stage === undefined) return rows
  const stages = written.map(({ cells }) => cells[stage]?.text.trim() ?? '')
  const ripe = new Set(texts.filter((_, index) => stages[index] !== '' && !isBefore(stages[index])))
  return rows.map((row, index) => {
    const { meaning } = row
    const named = stages[index] ?? ''
    if (meaning.kind !== 'line' || !isBefore(named) || !ripe.has(texts[index] ?? '')) return row
    return { ...row, meaning: { kind: 'prereleases', within: meaning.numbers }, stage: named }
  })
}

function stageColumn(written: readonly TableRow[], { version, status, until }: Columns): number | undefined {
  const [first] = written
  const free = (first?.cells ?? []).map((_, index) => index)
  return free.find((index) => {
    if (index === version || index === until || status.includes(index)) return false
    const cells = written.map(({ cells }) => cells[index]?.text.trim() ?? '')
    return (
      cells.some(isBefore) &&
      cells.every((text) => parts(text).every((part) => PRERELEASE.test(part) || RELEASE.test(part)))
    )
  })
}

/** "GA / Stable" is two words for one stage. */
const parts = (text: string): readonly string[] => (/^n\/a$/i.test(text) ? [text] : text.split(/\s*[/,]\s*/))
const isBefore = (text = ''): boolean => text !== '' && parts(text).every((part) => PRERELEASE.test(part))
