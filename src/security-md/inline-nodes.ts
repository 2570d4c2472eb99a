import type { LinkReference, Nodes, PhrasingContent, Text } from 'mdast'
import { lazyPattern } from '../text/lazy-pattern.ts'
import { skipBlanks, trimBlanks } from './characters.ts'
import type { Excerpt } from './excerpt.ts'
import { attribute, readTag } from './html-tags.ts'
import type { InlineText } from './inline-text.ts'
import type { Piece } from './readable-text.ts'

/** What the tree does not tell: where escapes and character references stand in the excerpt, and the targets by identifier. */
export interface InlineMarks {
  readonly escapes: Set<number>
  /** From the offset of `&` to the offset after `;`. */
  readonly references: Map<number, number>
  readonly targets: Map<string, string>
}

/** The readable pieces of the inline content of a heading, paragraph or cell; their spans are those of the file. */
export function collectInline(node: Nodes, excerpt: Excerpt, marks: InlineMarks): InlineText {
  const collector = new InlineCollector(excerpt, marks, node.type === 'tableCell')
  if ('children' in node) collector.takeAll(node.children)
  return { pieces: collector.pieces, links: collector.links }
}

class InlineCollector {
  readonly pieces: Piece[] = []
  readonly links: string[] = []
  private readonly excerpt: Excerpt
  private readonly marks: InlineMarks
  private readonly isCell: boolean
  /** How many elements that strike through are open. */
  private struck = 0
  /** The number of pieces there were when a superscript was opened. */
  private superscript: number | undefined

  constructor(excerpt: Excerpt, marks: InlineMarks, isCell: boolean) {
    this.excerpt = excerpt
    this.marks = marks
    this.isCell = isCell
  }

  takeAll(nodes: readonly Nodes[]): void {
    for (const node of nodes) this.take(node as PhrasingContent)
  }

  private take(node: PhrasingContent): void {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    if (node.type === 'text') this.takeText(node, start, end)
    else if (node.type === 'inlineCode') this.takeCode(start, end)
    else if (node.type === 'break') this.add('\n', start, end, false)
    else if (node.type === 'html') this.takeTag(node.value, start, end)
    else if (node.type === 'image' || node.type === 'imageReference') this.add(node.alt ?? '', start, end, true)
    else if (node.type === 'linkReference') this.takeReference(node)
    else if ('children' in node) {
      if (node.type === 'link') this.links.push(node.url)
      this.takeAll(node.children)
    }
  }

  private takeReference(node: LinkReference): void {
    // A footnote whose text looks like a target is a reference to CommonMark, and a mark to the reader.
    if (node.identifier.startsWith('^')) return
    const target = this.marks.targets.get(node.identifier)
    if (target !== undefined) this.links.push(target)
    this.takeAll(node.children)
  }

  /** The value of a text node lacks backslashes, white space at line ends and the spelling of characters. */
  private takeText({ value }: Text, start: number, end: number): void {
    const { text } = this.excerpt
    let at = start
    let from = start
    for (let index = 0; index < value.length && at < end; ) {
      const reference = this.marks.references.get(at)
      if (this.marks.escapes.has(at)) {
        this.add(text.slice(from, at), from, at, false)
        this.add(value[index] ?? '', at, at + 2, true)
        at = from = at + 2
        index += 1
      } else if (reference !== undefined) {
        this.add(text.slice(from, at), from, at, false)
        const length = referenceLength(value, index, reference < end ? text[reference] : undefined)
        this.add(value.slice(index, index + length), at, reference, true)
        at = from = reference
        index += length
      } else if (value[index] === '\n') {
        this.add(text.slice(from, at), from, at, false)
        const lineEnd = text.indexOf('\n', at)
        this.add(' ', lineEnd, lineEnd + 1, false)
        at = from = skipBlanks(text, lineEnd + 1, end)
        index += 1
      } else {
        at += 1
        index += 1
      }
    }
    this.add(text.slice(from, at), from, at, false)
  }

  /** What a code span shows lacks its fences, one space at both ends, white space before its further lines and the backslash of a pipe. */
  private takeCode(start: number, end: number): void {
    const { text } = this.excerpt
    let fence = 1
    while (text[start + fence] === '`') fence += 1
    let at = start + fence
    let to = end - fence
    const padded = isBlankCharacter(text[at]) && isBlankCharacter(text[to - 1]) && text.slice(at, to).trim() !== ''
    if (padded) {
      const lineEnd = trimBlanks(text, at, to) - 1
      to = text[lineEnd] === '\n' ? lineEnd : to - 1
      at = text[at] === '\n' ? skipBlanks(text, at + 1, to) : at + 1
    }
    let from = at
    while (at < to) {
      const escapedPipe = this.isCell && text[at] === '\\' && text[at + 1] === '|'
      if (!escapedPipe && text[at] !== '\n') {
        at += 1
        continue
      }
      this.add(text.slice(from, at), from, at, true)
      this.add(escapedPipe ? '|' : ' ', at, at + (escapedPipe ? 2 : 1), true)
      at = from = escapedPipe ? at + 2 : skipBlanks(text, at + 1, to)
    }
    this.add(text.slice(from, to), from, to, true)
  }

  private takeTag(value: string, start: number, end: number): void {
    const tag = readTag(value, 0, value.length)
    if (tag === undefined) return
    const opens = tag.kind === 'open'
    if (tag.name === 'br') this.add('\n', start, end, false)
    else if (tag.name === 'img') this.add(attribute(value, 0, value.length, 'alt') ?? '', start, end, true)
    else if (tag.name === 'a' && opens) {
      const target = attribute(value, 0, value.length, 'href')
      if (target !== undefined) this.links.push(target)
    } else if (tag.name === 'del' || tag.name === 's' || tag.name === 'strike') {
      this.struck = Math.max(0, this.struck + (opens ? 1 : -1))
    } else if (tag.name === 'sup') this.takeSuperscript(opens)
  }

  /** A superscript without letters is the mark of a note: `5.1<sup>1</sup>` is not 5.11. */
  private takeSuperscript(opens: boolean): void {
    if (opens) this.superscript = this.pieces.length
    else if (this.superscript !== undefined) {
      const raised = this.pieces.slice(this.superscript)
      if (!raised.some(({ text }) => letter().test(text))) this.pieces.length = this.superscript
      this.superscript = undefined
    }
  }

  private add(text: string, start: number, end: number, literal: boolean): void {
    if (text === '') return
    const from = this.excerpt.fileOffset(start)
    const span = { start: from, end: this.excerpt.fileOffset(end - 1) + 1 }
    this.pieces.push({ text, span, literal, struck: this.struck > 0 })
  }
}

const letter = lazyPattern('\\p{L}', 'u')

/** How many code units a character reference stands for: a few names stand for two characters. */
function referenceLength(value: string, index: number, following: string | undefined): number {
  const first = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
  const next = value[index + first]
  // After another reference, an escape or white space nothing can be told from the source: one character is the rule.
  const follows = following === next || '&\\\n \t'.includes(following ?? '-')
  return follows ? first : first + 1
}

function isBlankCharacter(character: string | undefined): boolean {
  return character === ' ' || character === '\n'
}
