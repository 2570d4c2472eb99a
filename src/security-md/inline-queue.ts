import type { Span } from '../text/span.ts'
import { type InlineSource, type InlineText, readPlainText, readVerbatim } from './inline-text.ts'
import type { UnreadPart } from './security-md.ts'
import { readSimpleMarks } from './simple-marks.ts'

/** The parser reads about a hundred characters in a millisecond; no policy met holds a quarter of this in marked-up text. */
const MOST_CHARACTERS = 100_000
/** What may start a comment or a link makes the parser look for its end: starts times characters to look through. */
const MOST_LOOKING = 3_000_000
/** Every line is handed over with some characters around it. */
const GLUE = 5

/** Collects what is to be read of a document, so that the Markdown parser is started once, or not at all. */
export class InlineQueue {
  private readonly text: string
  private readonly answers: (InlineText | undefined)[] = []
  private readonly marked: { readonly source: InlineSource; readonly index: number }[] = []
  private characters = 0
  private looking = 0
  private left: Span | undefined

  constructor(text: string) {
    this.text = text
  }

  /** The part of the document from which on there was more markup than can be read in time. */
  get unread(): readonly UnreadPart[] {
    if (this.left === undefined) return []
    const reason = 'There is too much markup to be read in time; from here on it is taken for plain text.'
    return [{ span: this.left, reason }]
  }

  /** Asks for the inline content of a block or cell; the answer can be had after `read`. */
  ask(source: InlineSource): () => InlineText | undefined {
    const index = this.answers.length
    const plain = readPlainText(this.text, source) ?? readSimpleMarks(this.text, source)
    this.answers.push(plain)
    if (plain === undefined && this.canAfford(source.lines)) this.marked.push({ source, index })
    else if (plain === undefined) this.answers[index] = this.leave(source)
    return () => this.answers[index]
  }

  /** Reads what holds markup. `definitions`: blocks that may define the targets of reference links. */
  async read(definitions: readonly (readonly Span[])[]): Promise<void> {
    if (this.marked.length === 0) return
    const { readMarkdown } = await import('./markdown.ts')
    const sources = this.marked.map(({ source }) => source)
    const affordable = definitions.filter((lines) => this.canAfford(lines))
    const texts = readMarkdown(this.text, sources, affordable)
    for (const [position, { index }] of this.marked.entries()) this.answers[index] = texts[position]
  }

  private canAfford(lines: readonly Span[]): boolean {
    const parts = lines.map(({ start, end }) => this.text.slice(start, end))
    const characters = parts.reduce((sum, part) => sum + part.length + GLUE, 0)
    const starts = parts.reduce((sum, part) => sum + (part.match(/<[!?]|\]\(|\[\[/g)?.length ?? 0), 0)
    this.characters += characters
    this.looking += starts * characters
    return this.characters <= MOST_CHARACTERS && this.looking <= MOST_LOOKING
  }

  private leave(source: InlineSource): InlineText {
    const start = source.lines[0]?.start ?? 0
    const end = source.lines.at(-1)?.end ?? start
    this.left = { start: Math.min(start, this.left?.start ?? start), end: Math.max(end, this.left?.end ?? end) }
    return readVerbatim(this.text, source)
  }
}
