import type { Span } from '../text/span.ts'
import { type InlineSource, type InlineText, readPlainText } from './inline-text.ts'

/** Collects what is to be read of a document, so that the Markdown parser is started once, or not at all. */
export class InlineQueue {
  private readonly text: string
  private readonly answers: (InlineText | undefined)[] = []
  private readonly marked: { readonly source: InlineSource; readonly index: number }[] = []

  constructor(text: string) {
    this.text = text
  }

  /** Asks for the inline content of a block or cell; the answer can be had after `read`. */
  ask(source: InlineSource): () => InlineText | undefined {
    const index = this.answers.length
    const plain = readPlainText(this.text, source)
    this.answers.push(plain)
    if (plain === undefined) this.marked.push({ source, index })
    return () => this.answers[index]
  }

  /** Reads what holds markup. `definitions`: blocks that may define the targets of reference links. */
  async read(definitions: readonly (readonly Span[])[]): Promise<void> {
    if (this.marked.length === 0) return
    const { readMarkdown } = await import('./markdown.ts')
    const sources = this.marked.map(({ source }) => source)
    const texts = readMarkdown(this.text, sources, definitions)
    for (const [position, { index }] of this.marked.entries()) this.answers[index] = texts[position]
  }
}
