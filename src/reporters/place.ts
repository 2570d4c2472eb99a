import { LineIndex } from '../text/line-index.ts'
import type { Location } from '../text/span.ts'

/** A location as people and editors name it: counted from 1, columns in UTF-16 code units, the end exclusive. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Turns offsets into lines and columns; a file is indexed when it is first asked for. */
export class Places {
  readonly #texts: ReadonlyMap<string, string>
  readonly #indexes = new Map<string, LineIndex>()

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts
  }

  /** A location in a file whose text is not known is the start of that file. */
  of({ file, span }: Location): Place {
    const lines = this.lines(file)
    const start = lines.position(span.start)
    const end = lines.position(Math.max(span.start, span.end))
    return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  }

  lines(file: string): LineIndex {
    const known = this.#indexes.get(file)
    if (known) return known
    const lines = new LineIndex(this.#texts.get(file) ?? '')
    this.#indexes.set(file, lines)
    return lines
  }
}
