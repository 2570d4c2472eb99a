import type { Span } from '../text/span.ts'
import { skipBlanks, trimBlanks } from './characters.ts'

const BACKSLASH = 92
const COLON = 58
const DASH = 45
const PIPE = 124

/**
 * The cells of a table row between two offsets, each without the white space around it; an empty cell is an empty span.
 * Pipes are those of GFM: one after a backslash belongs to the cell, and one in code does not unless it is escaped too.
 */
export function splitRow(text: string, start: number, end: number): readonly Span[] {
  const cells: Span[] = []
  const row = text.slice(start, end)
  let from = skipBlanks(text, start, end)
  if (from < end && text.charCodeAt(from) === PIPE) from += 1
  for (let pipe = row.indexOf('|', from - start); pipe >= 0; pipe = row.indexOf('|', pipe + 1)) {
    const at = start + pipe
    if (isEscaped(text, from, at)) continue
    cells.push(trimmed(text, from, at))
    from = at + 1
  }
  const last = trimmed(text, from, end)
  if (last.start < last.end) cells.push(last)
  return cells
}

/**
 * How many cells the delimiter row between two offsets has (`| --- | :-: |`), or 0 where it is none.
 * One pipe or colon is needed, else it is a rule or the underline of a heading. Source: GFM 0.29, section 4.10.
 */
export function delimiterCells(text: string, start: number, end: number): number {
  let at = skipBlanks(text, start, end)
  let cells = 0
  let marked = false
  if (at < end && text.charCodeAt(at) === PIPE) {
    marked = true
    at = skipBlanks(text, at + 1, end)
  }
  while (at < end) {
    const colonBefore = text.charCodeAt(at) === COLON
    if (colonBefore) at += 1
    const dashes = at
    while (at < end && text.charCodeAt(at) === DASH) at += 1
    if (at === dashes) return 0
    const colonAfter = at < end && text.charCodeAt(at) === COLON
    if (colonAfter) at += 1
    marked ||= colonBefore || colonAfter
    cells += 1
    at = skipBlanks(text, at, end)
    if (at >= end) break
    if (text.charCodeAt(at) !== PIPE) return 0
    marked = true
    at = skipBlanks(text, at + 1, end)
  }
  return marked ? cells : 0
}

/** The part of a span without the spaces and tabs at its ends; of white space alone, an empty span at its end. */
export function trimmed(text: string, start: number, end: number): Span {
  const from = skipBlanks(text, start, end)
  return { start: from, end: trimBlanks(text, from, end) }
}

/** True after an odd number of backslashes: of two the first takes the other's meaning. */
function isEscaped(text: string, from: number, at: number): boolean {
  let before = at
  while (before > from && text.charCodeAt(before - 1) === BACKSLASH) before -= 1
  return (at - before) % 2 === 1
}
