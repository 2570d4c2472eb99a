import type { Fix } from '../diagnostics/diagnostic.ts'
import { quote } from '../text/quote.ts'
import type { Span } from '../text/span.ts'

/** Where the line of an offset ends, without its line break. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  if (newline < 0) return text.length
  return newline > at && text[newline - 1] === '\r' ? newline - 1 : newline
}

/**
 * The value that was meant to begin at an offset, although YAML does not read it as one: to the end of the line without
 * a comment; inside a `[…]` or `{…}` that is open on this line, to the comma or bracket that ends the entry.
 */
export function valueFrom(text: string, start: number): Span {
  const line = text.slice(start, lineEnd(text, start))
  const comment = line.search(/\s#/)
  const all = comment < 0 ? line : line.slice(0, comment)
  const value = isInFlow(text, start) ? all.slice(0, endOfEntry(all)) : all
  return { start, end: start + value.trimEnd().length }
}

/** Where the value around an offset begins: behind its key, or behind the comma, bracket or dash before it. */
export function valueStart(text: string, at: number): number {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  if (!isInFlow(text, at)) return lineStart + (BEFORE_VALUE.exec(text.slice(lineStart, at))?.[0].length ?? 0)
  let start = at
  while (start > lineStart && !',[{'.includes(text[start - 1] ?? '') && !isColon(text, start - 1)) start--
  while (start < at && isBlank(text[start])) start++
  return start
}

/** Indentation, dashes and a key. */
const BEFORE_VALUE = /^[ \t]*(?:-[ \t]+)*(?:[^\s:"'#[{][^:"'#[{]*:[ \t]+)?/

const isBlank = (sign: string | undefined): boolean => sign === ' ' || sign === '\t'
const isColon = (text: string, at: number): boolean => text[at] === ':' && isBlank(text[at + 1])

function isInFlow(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  const opened = Math.max(before.lastIndexOf('['), before.lastIndexOf('{'))
  return opened > Math.max(before.lastIndexOf(']'), before.lastIndexOf('}'))
}

/** The comma or bracket that ends an entry, over brackets that open within it. */
function endOfEntry(line: string): number {
  let depth = 0
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? ''
    if ('[{'.includes(sign)) depth++
    if (depth === 0 && ',]}'.includes(sign)) return at
    if (']}'.includes(sign)) depth--
  }
  return line.length
}

/** Puts a text of one line in quotes, where two characters are enough for that. */
export function quoteFix(path: string, text: string, span: Span): Fix | undefined {
  const value = text.slice(span.start, span.end)
  if (value === '' || /["\\\r\n]|,$/.test(value)) return undefined
  const edits = [{ span, newText: `"${value}"` }]
  return { title: `Put ${quote(value)} in quotes`, safety: 'safe', file: path, edits }
}
