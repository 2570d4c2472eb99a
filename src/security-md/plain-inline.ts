import type { Span } from '../text/span.ts'
import { isLetterCode } from './characters.ts'
import { lastAtOrBefore } from './excerpt.ts'

/** A link with its target as written. */
export interface Link {
  /** What is to be clicked on. */
  readonly text: string
  readonly target: string
  /** Of the target in the file. */
  readonly span: Span
}

/** What a reader sees of a block, on one line. */
export interface PlainInline {
  readonly text: string
  readonly links: readonly Link[]
  spanOf(start: number, end: number): Span
}

/** Elements that people write in Markdown; other words in angle brackets are shown as they stand (`<your e-mail>`). */
const ELEMENT =
  /<(?:!--[^>]{0,2000}--|\/?(?:a|abbr|b|br|center|code|dd|details|div|dl|dt|em|font|h[1-6]|hr|i|img|kbd|li|ol|p|picture|pre|q|s|samp|small|source|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|var)(?:\s[^<>]{0,2000})?\/?)>/iy
const TARGET =
  /\(\s{0,3}<?([^\s()<>]{0,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200})?)>?(?:\s+["'][^"']{0,300}["'])?\s{0,3}\)/y

/** Reads the marks of Markdown through: emphasis, code, links, images and elements; line ends become blanks. Linear time. */
export function readInline(source: string, lines: readonly Span[]): PlainInline {
  const reader = new InlineReader(source)
  for (const line of lines) reader.read(line)
  return reader.result()
}

/** What means nothing by itself is taken as it stands, as far as it goes: words with one blank between them. */
const PLAIN = /[^\\*`_![\]<|\s]+(?: [^\\*`_![\]<|\s]+)*/y

class InlineReader {
  private readonly source: string
  private readonly parts: string[] = []
  /** Where each part starts in the text, and in the file. */
  private readonly starts: number[] = []
  private readonly offsets: number[] = []
  private length = 0
  private afterBlank = true
  private readonly links: Link[] = []
  /** The part that is the bracket of a link that may be open. */
  private opened = -1
  private at = 0

  constructor(source: string) {
    this.source = source
  }

  read({ start, end }: Span): void {
    this.blank(start)
    for (this.at = start; this.at < end; ) this.step(end)
  }

  result(): PlainInline {
    const text = this.parts.join('').trimEnd()
    const fileOffset = (offset: number): number => {
      const index = lastAtOrBefore(this.starts, offset)
      return (this.offsets[index] ?? 0) + offset - (this.starts[index] ?? 0)
    }
    return {
      text,
      links: this.links,
      spanOf: (start, end) => {
        if (start >= text.length) {
          const last = text === '' ? (this.offsets[0] ?? 0) : fileOffset(text.length - 1) + 1
          return { start: last, end: last }
        }
        const from = fileOffset(start)
        return { start: from, end: end > start ? fileOffset(Math.min(end, text.length) - 1) + 1 : from }
      },
    }
  }

  private step(end: number): void {
    const { source, at } = this
    PLAIN.lastIndex = at
    const plain = PLAIN.exec(source)?.[0].length ?? 0
    if (plain > 0) {
      this.take(at, Math.min(at + plain, end))
      return
    }
    const sign = source[at]
    if (sign === '\\' && at + 1 < end && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')) this.take(at + 1, at + 2)
    else if (sign === '*' || sign === '`') this.at += 1
    else if (sign === '_' && this.isMark(at)) this.at += 1
    else if (sign === '!' && source[at + 1] === '[') this.at += 1
    else if (sign === '[') this.openLink()
    else if (sign === ']') this.closeLink()
    else if (sign === '<') this.readAngle(end)
    else if (sign === '\\' || sign === '_' || sign === '!' || sign === '|') this.take(at, at + 1)
    else {
      this.blank(at)
      this.at += 1
    }
  }

  /** An underscore between letters is part of a word. */
  private isMark(at: number): boolean {
    const isWord = (code: number): boolean => isLetterCode(code) || (code >= 48 && code <= 57) || code === 95
    return !isWord(this.source.charCodeAt(at - 1)) || !isWord(this.source.charCodeAt(at + 1))
  }

  private openLink(): void {
    this.opened = this.parts.length
    // Kept until a target follows: `[INSERT CONTACT]` is a blank to be filled in, and shown with its brackets.
    this.take(this.at, this.at + 1)
  }

  private closeLink(): void {
    const { opened } = this
    TARGET.lastIndex = this.at + 1
    const match = opened >= 0 && this.source[this.at + 1] === '(' ? TARGET.exec(this.source) : null
    this.opened = -1
    if (match === null) {
      this.take(this.at, this.at + 1)
      return
    }
    const target = match[1] ?? ''
    const start = this.at + 1 + match[0].indexOf(target, 1)
    this.links.push({
      text: this.parts.slice(opened + 1).join(''),
      target,
      span: { start, end: start + target.length },
    })
    // The bracket is no part of what is shown after all.
    this.parts[opened] = ''
    for (let index = opened + 1; index < this.starts.length; index += 1)
      this.starts[index] = (this.starts[index] ?? 0) - 1
    this.length -= 1
    this.at += 1 + match[0].length
  }

  /** `<https://…>` and `<a@b.org>` lose their brackets, elements go. */
  private readAngle(end: number): void {
    const close = this.source.indexOf('>', this.at)
    const inner = close < 0 || close > end || close - this.at > 2_000 ? '' : this.source.slice(this.at + 1, close)
    const isAddress = /^(?:https?:\/\/|mailto:)\S+$|^[^\s@<>]+@[^\s@<>]+$/i.test(inner)
    // But for comments no element looks like an address, and their pattern is a dear one.
    ELEMENT.lastIndex = this.at
    const element = isAddress && inner[0] !== '!' ? undefined : ELEMENT.exec(this.source)?.[0]
    if (element !== undefined) {
      this.noteAnchor(element)
      this.blank(this.at)
      this.at += element.length
    } else if (isAddress) {
      if (!inner.includes('@') || inner.startsWith('mailto:'))
        this.links.push({ text: inner, target: inner, span: { start: this.at + 1, end: close } })
      this.take(this.at + 1, close)
      this.at = close + 1
    } else this.take(this.at, this.at + 1)
  }

  private noteAnchor(element: string): void {
    const match = /^<a\s(?:[^<>]{0,300}?\s)?href=["']([^"'\s]{1,2000})["']/i.exec(element)
    const target = match?.[1]
    if (target === undefined) return
    const start = this.at + element.indexOf(target)
    this.links.push({ text: '', target, span: { start, end: start + target.length } })
  }

  private take(start: number, end: number): void {
    this.add(this.source.slice(start, end), start)
    this.afterBlank = false
    this.at = end
  }

  /** One blank at most, and none at the start. */
  private blank(at: number): void {
    if (this.afterBlank) return
    this.add(' ', at)
    this.afterBlank = true
  }

  private add(text: string, offset: number): void {
    this.parts.push(text)
    this.starts.push(this.length)
    this.offsets.push(offset)
    this.length += text.length
  }
}
