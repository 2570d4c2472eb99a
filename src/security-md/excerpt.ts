import type { Span } from '../text/span.ts'

/** A text put together from parts of a file and from glue, which knows where each of its characters came from. */
export interface Excerpt {
  readonly text: string
  /** Where a character of the excerpt stands in the file; glue stands where the part before it ends. */
  fileOffset(offset: number): number
}

/** Collects an excerpt part by part. */
export class ExcerptBuilder {
  private readonly source: string
  private readonly parts: string[] = []
  private length = 0
  /** Where each part starts in the excerpt, and its span in the file. */
  private readonly starts: number[] = []
  private readonly spans: Span[] = []

  constructor(source: string) {
    this.source = source
  }

  /** How long the excerpt is so far. */
  get size(): number {
    return this.length
  }

  addPart(span: Span): void {
    this.starts.push(this.length)
    this.spans.push(span)
    this.addGlue(this.source.slice(span.start, span.end))
  }

  addGlue(glue: string): void {
    this.parts.push(glue)
    this.length += glue.length
  }

  build(): Excerpt {
    const { starts, spans } = this
    return {
      text: this.parts.join(''),
      fileOffset(offset) {
        const index = lastAtOrBefore(starts, offset)
        const span = spans[index]
        if (span === undefined) return spans[0]?.start ?? 0
        return Math.min(span.start + offset - (starts[index] ?? 0), span.end)
      },
    }
  }
}

/** The index of the last of some ascending numbers that is not above `limit`, or -1. */
export function lastAtOrBefore(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
