import type { Span } from '../text/span.ts'
import { trimBlanks } from './characters.ts'
import { type InlineSource, type InlineText, isHarmless, lineBreak } from './inline-text.ts'
import type { Piece } from './readable-text.ts'

const MARK = /[\\`*[\]<&_]/g
/** One backtick on each side, and no blank beside it that would have to go. */
const CODE = /`([^`\s](?:[^`]*[^`\s])?)`(?!`)/y
/** Neither image nor footnote, and nothing in the target that stands for something else. */
const LINK = /\[(?!\^)([^[\]]+)\]\(([!#-%+-;=?@A-Z[\]^_a-z{|}~]+)\)/y
const AUTOLINK = /<(https?:\/\/[!#-%'-;=?-~]+|[\w.+-]+@[\dA-Za-z]+(?:[.-][\dA-Za-z]+)*)>/y
const STARS = /\*+/y

/**
 * Reads inline content whose only marks are code between single backticks, `*` and `**` around words, links with a plain
 * target and addresses in angle brackets, where CommonMark leaves no doubt; undefined for all else. Half of the documents with any markup have no other, and
 * the Markdown parser costs a start of its own. A test holds it to that parser on texts made at random.
 */
export function readSimpleMarks(text: string, { kind, lines }: InlineSource): InlineText | undefined {
  const reader = new SimpleMarksReader(text, kind === 'cell')
  for (const [index, line] of lines.entries()) {
    if (!reader.readLine(line)) return undefined
    if (index < lines.length - 1) reader.breakLine(line)
  }
  return reader
}

class SimpleMarksReader implements InlineText {
  readonly pieces: Piece[] = []
  readonly links: string[] = []
  private readonly text: string
  private readonly isCell: boolean
  private line = ''
  private lineStart = 0

  constructor(text: string, isCell: boolean) {
    this.text = text
    this.isCell = isCell
  }

  /** False where something may be another mark. */
  readLine({ start, end }: Span): boolean {
    this.lineStart = start
    this.line = this.text.slice(start, trimBlanks(this.text, start, end))
    return this.readStretch(0, this.line.length, false)
  }

  breakLine({ start, end }: Span): void {
    this.pieces.push(lineBreak(this.text, trimBlanks(this.text, start, end), end))
  }

  /** Reads a line, or the words of a link: what opens in either has to close there. */
  private readStretch(start: number, end: number, inLink: boolean): boolean {
    let opened = ''
    let at = start
    for (let mark = this.nextMark(at, end); mark < end; mark = this.nextMark(at, end)) {
      this.add(at, mark, false)
      const [code] = matchAt(CODE, this.line, mark) ?? []
      const [link, words = '', target = ''] = matchAt(LINK, this.line, mark) ?? []
      const [autolink, address = ''] = matchAt(AUTOLINK, this.line, mark) ?? []
      const [stars = ''] = matchAt(STARS, this.line, mark) ?? []
      if (code !== undefined) {
        const goesOn = mark + code.length > end
        if (goesOn || (this.isCell && code.includes('\\'))) return false
        this.add(mark + 1, mark + code.length - 1, true)
      } else if (link !== undefined && !inLink && this.line[mark - 1] !== '!') {
        this.links.push(target)
        if (!this.readStretch(mark + 1, mark + 1 + words.length, true)) return false
      } else if (autolink !== undefined && !inLink) {
        this.links.push(address.includes('://') ? address : `mailto:${address}`)
        this.add(mark + 1, mark + autolink.length - 1, false)
      } else if (opened === '' ? this.opens(mark, stars) : stars === opened && this.closes(mark, stars)) {
        opened = opened === '' ? stars : ''
      } else return false
      at = mark + (code ?? link ?? autolink ?? stars).length
    }
    this.add(at, end, false)
    return opened === ''
  }

  private nextMark(at: number, end: number): number {
    MARK.lastIndex = at
    for (let match = MARK.exec(this.line); match !== null && match.index < end; match = MARK.exec(this.line)) {
      const { 0: mark, index } = match
      if (!isHarmless(mark, this.line[index - 1], this.line[index + 1])) return index
    }
    return end
  }

  /** At the start of a word, so that it cannot be the end of anything. */
  private opens(at: number, stars: string): boolean {
    if (stars.length !== 1 && stars.length !== 2) return false
    const before = kindOf(this.line[at - 1])
    const after = kindOf(this.line[at + stars.length])
    return (after === 'word' && before !== 'word' && before !== 'other') || (before === 'blank' && after !== 'blank')
  }

  /** At the end of a word, so that it cannot be the start of anything. */
  private closes(at: number, stars: string): boolean {
    const before = kindOf(this.line[at - 1])
    const after = kindOf(this.line[at + stars.length])
    return (before === 'word' && after !== 'word' && after !== 'other') || (after === 'blank' && before !== 'blank')
  }

  private add(start: number, end: number, literal: boolean): void {
    if (start === end) return
    const span = { start: this.lineStart + start, end: this.lineStart + end }
    this.pieces.push({ text: this.line.slice(start, end), span, literal })
  }
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(line)
}

/** `other`: beyond ASCII, where nobody knows at a glance whether it belongs to a word. */
function kindOf(character: string | undefined): 'blank' | 'word' | 'sign' | 'other' {
  if (character === undefined || /\s/.test(character)) return 'blank'
  if (/[\dA-Za-z]/.test(character)) return 'word'
  return character <= '~' ? 'sign' : 'other'
}
