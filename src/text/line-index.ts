import { lineStarts } from './line-starts.ts'

/** A place in a text as editors count it: line and column from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * Finds lines and columns in one text. Lines end with `\n`, `\r\n` or `\r`, as in YAML and CommonMark;
 * a byte order mark at the start takes no column, because editors do not show it.
 */
export class LineIndex {
  readonly #text: string
  readonly #starts: readonly number[]

  constructor(text: string) {
    this.#text = text
    this.#starts = lineStarts(text)
  }

  get count(): number {
    return this.#starts.length
  }

  /** The position of an offset in UTF-16 code units; one beyond the text counts as its end. */
  position(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#text.length))
    const line = this.#lineAt(inside)
    return { line: line + 1, column: Math.max(0, inside - (this.#starts[line] ?? 0)) + 1 }
  }

  /** The offset at which a line starts, counted from 1; the end of the text for a line that is not there. */
  start(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length
  }

  /** The text of a line, counted from 1, without its end; empty for a line that is not there. */
  lineText(line: number): string {
    const start = this.#starts[line - 1]
    if (start === undefined) return ''
    let end = this.#starts[line] ?? this.#text.length
    while (end > start && isLineEnd(this.#text.charCodeAt(end - 1))) end--
    return this.#text.slice(start, end)
  }

  /** Binary search for the last line that starts at or before the offset, counted from 0. */
  #lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN
}
