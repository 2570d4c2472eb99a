import type { Span } from '../text/span.ts'
import { isDigitCode, isLetterCode, trimBlanks } from './characters.ts'
import { type InlineSource, type InlineText, isHarmless, lineBreak } from './inline-text.ts'
import type { Piece } from './readable-text.ts'

const MARK = /[\\`*[\]<&_]/g
/** One backtick on each side, and no blank beside it that would have to go. */
const CODE = /`([^`\s](?:[^`]*[^`\s])?)`(?!`)/y
/** Neither image nor footnote, and nothing in the target that stands for something else. */
const LINK = /\[(?!\^)([^[\]]+)\]\(([!#-%+-;=?@A-Z[\]^_a-z{|}~]+)\)/y
const AUTOLINK = /<(https?:\/\/[!#-%'-;=?-~]+|[\w.+-]+@[\dA-Za-z]+(?:[.-][\dA-Za-z]+)*)>/y

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
      const sign = this.line[mark]
      if (sign === '*') {
        const stars = this.starsAt(mark)
        if (!(opened === '' ? this.opens(mark, stars) : stars === opened && this.closes(mark, stars))) return false
        opened = opened === '' ? stars : ''
        at = mark + stars.length
        continue
      }
      const length = sign === '`' ? this.readCode(mark, end) : inLink ? 0 : this.readLink(mark)
      if (length === 0) return false
      at = mark + length
    }
    this.add(at, end, false)
    return opened === ''
  }

  /** How long the code is that starts at a mark; 0 where it is none, or nobody knows. */
  private readCode(mark: number, end: number): number {
    const [code = ''] = matchAt(CODE, this.line, mark) ?? []
    const goesOn = mark + code.length > end
    if (code === '' || goesOn || (this.isCell && code.includes('\\'))) return 0
    this.add(mark + 1, mark + code.length - 1, true)
    return code.length
  }

  /** The same of a link or of an address in angle brackets. */
  private readLink(mark: number): number {
    const [link, words = '', target = ''] = this.line[mark] === '[' ? (matchAt(LINK, this.line, mark) ?? []) : []
    if (link !== undefined) {
      if (this.line[mark - 1] === '!') return 0
      this.links.push(target)
      return this.readStretch(mark + 1, mark + 1 + words.length, true) ? link.length : 0
    }
    const [autolink = '', address = ''] = this.line[mark] === '<' ? (matchAt(AUTOLINK, this.line, mark) ?? []) : []
    if (autolink === '') return 0
    this.links.push(address.includes('://') ? address : `mailto:${address}`)
    this.add(mark + 1, mark + autolink.length - 1, false)
    return autolink.length
  }

  private starsAt(at: number): string {
    let end = at
    while (this.line[end] === '*') end += 1
    return this.line.slice(at, end)
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
  if (character === undefined) return 'blank'
  const code = character.charCodeAt(0)
  if (isLetterCode(code) || isDigitCode(code)) return 'word'
  if (/\s/.test(character)) return 'blank'
  return character <= '~' ? 'sign' : 'other'
}
