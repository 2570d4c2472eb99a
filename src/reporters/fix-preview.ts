import type { Fix } from '../diagnostics/diagnostic.ts'
import { LineIndex } from '../text/line-index.ts'
import type { TextEdit } from '../text/span.ts'

/** Whole lines that a fix takes away and puts in their place. */
export interface ChangedLines {
  /** Of the first line that changes, counted from 1. */
  readonly line: number
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** What a fix does to the lines of its file, from the first that differs to the last; undefined where none does. */
export function changedLines(fix: Fix, text: string): ChangedLines | undefined {
  const edits = fix.edits.toSorted((left, right) => left.span.start - right.span.start)
  const [first, last] = [edits[0], edits.at(-1)]
  if (!first || !last) return undefined

  const index = new LineIndex(text)
  const fromLine = index.position(first.span.start).line
  const toLine = index.position(Math.max(...edits.map(({ span }) => span.end))).line
  const from = index.start(fromLine)
  const to = index.start(toLine) + index.lineText(toLine).length
  const removed = splitLines(text.slice(from, to))
  const added = splitLines(applied(text, edits, from, to))
  return withoutCommonEnds(fromLine, removed, added)
}

function applied(text: string, edits: readonly TextEdit[], from: number, to: number): string {
  let result = ''
  let position = from
  for (const { span, newText } of edits) {
    result += text.slice(position, span.start) + newText
    position = span.end
  }
  return result + text.slice(position, to)
}

function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}

/** What is left of two lists of lines without those that both begin and end with; undefined where nothing is. */
export function withoutCommonEnds(
  line: number,
  removed: readonly string[],
  added: readonly string[],
): ChangedLines | undefined {
  let start = 0
  while (start < removed.length && start < added.length && removed[start] === added[start]) start++
  let end = 0
  const most = Math.min(removed.length, added.length) - start
  while (end < most && removed.at(-1 - end) === added.at(-1 - end)) end++
  if (start === removed.length && start === added.length) return undefined
  return {
    line: line + start,
    removed: removed.slice(start, removed.length - end),
    added: added.slice(start, added.length - end),
  }
}
