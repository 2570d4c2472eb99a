import type { YAMLError } from 'yaml'
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts'
import { quote } from '../text/quote.ts'
import type { Span } from '../text/span.ts'

/** One fault of syntax makes others further down; more than these would not help anybody. */
const MOST_FAULTS = 10

/** A problem for which the file cannot be looked into at all. */
export function unreadable(path: string, span: Span, message: string, help: string, fix?: Fix): Diagnostic {
  const location = { file: path, span }
  return { code: 'yaml-syntax', severity: 'error', message, help, location, related: [], fixes: fix ? [fix] : [] }
}

/** What the YAML reader found, one problem per line, in words. */
export function syntaxFaults(path: string, text: string, errors: readonly YAMLError[]): readonly Diagnostic[] {
  const faults: Diagnostic[] = []
  let endOfLine = -1
  for (const error of errors) {
    const start = Math.min(error.pos[0], text.length)
    if (start <= endOfLine) continue
    if (faults.length === MOST_FAULTS) break
    const newline = text.indexOf('\n', start)
    endOfLine = newline < 0 ? text.length : newline
    faults.push(syntaxFault(path, text, error, start))
  }
  return faults
}

interface Wording {
  readonly message: string
  readonly help: string
  readonly span?: Span
  readonly fix?: Fix | undefined
}

function syntaxFault(path: string, text: string, error: YAMLError, start: number): Diagnostic {
  const wording = reservedStart(path, text, error, start) ?? plainWording(text, error, start)
  const span = wording.span ?? { start, end: Math.max(start, Math.min(error.pos[1], text.length)) }
  return unreadable(path, span, wording.message, wording.help, wording.fix)
}

/** `@acme/core`, `>= 1.0`, `%x`: texts that begin with a sign to which YAML gives a meaning. */
function reservedStart(path: string, text: string, error: YAMLError, at: number): Wording | undefined {
  const isHeader = error.message.startsWith('Block scalar header')
  if (error.code !== 'BAD_SCALAR_START' && !isHeader) return undefined
  const span = restOfLine(text, isHeader ? startOfHeader(text, at) : at)
  const value = text.slice(span.start, span.end)
  return {
    message: `${quote(value)} begins with ${quote(value.slice(0, 1))}, which has a meaning of its own in YAML.`,
    help: 'Put the text in quotes.',
    span,
    fix: quoteFix(path, text, span),
  }
}

function startOfHeader(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 2), at + 1)
  const sign = Math.max(before.lastIndexOf('>'), before.lastIndexOf('|'))
  return sign < 0 ? at : at + 1 - before.length + sign
}

function restOfLine(text: string, start: number): Span {
  const newline = text.indexOf('\n', start)
  const line = text.slice(start, newline < 0 ? text.length : newline)
  const comment = line.search(/\s#/)
  return { start, end: start + (comment < 0 ? line : line.slice(0, comment)).trimEnd().length }
}

/** Puts a text of one line in quotes, where that can be done by adding two characters. */
export function quoteFix(path: string, text: string, span: Span): Fix | undefined {
  const value = text.slice(span.start, span.end)
  if (value === '' || /["\\{}[\],\r\n]/.test(value)) return undefined
  return {
    title: `Put ${quote(value)} in quotes`,
    safety: 'safe',
    file: path,
    edits: [{ span, newText: `"${value}"` }],
  }
}

const COLON = {
  message: 'YAML takes this for a mapping inside a value, because of the colon.',
  help: 'Put the text in quotes if the colon belongs to it; else align this line with the keys above.',
}

const BY_CODE: Readonly<Record<string, Wording>> = {
  TAB_AS_INDENT: { message: 'A tab indents this line; YAML takes only blanks.', help: 'Replace the tab by blanks.' },
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: COLON,
  NON_STRING_KEY: { message: 'A key must be a plain text.', help: 'Write `key: value`.' },
  BAD_DIRECTIVE: { message: 'This directive is not understood.', help: 'Remove the line that begins with `%`.' },
  MULTIPLE_DOCS: {
    message: 'A second document begins here; a policy is one document.',
    help: 'Remove the `---` between the two, or move the second to a file of its own.',
  },
}

/** By how the reader's own message begins, where its code says too little. */
const BY_MESSAGE: readonly (readonly [string, Wording])[] = [
  [
    'Missing closing',
    { message: 'A quotation mark is opened here and never closed.', help: 'Close it at the end of the text.' },
  ],
  [
    'Implicit map keys need to be followed by map values',
    {
      message: 'This looks like a key without a value.',
      help: 'Put a colon and a blank after a key, or indent the text under its key.',
    },
  ],
  [
    'All mapping items must start at the same column',
    { message: 'This line is indented differently from the keys beside it.', help: 'Align it with them.' },
  ],
  [
    'All sequence items must start at the same column',
    { message: 'This item is indented differently from the items beside it.', help: 'Align it with them.' },
  ],
  [
    'Unexpected scalar at node end',
    {
      message: 'Something follows a value that is complete already.',
      help: 'Put the whole value in quotes, or begin a new line.',
    },
  ],
  [
    'Flow',
    {
      message: 'A `[` or `{` is opened and not closed.',
      help: 'Close it with `]` or `}`, indented like what is inside.',
    },
  ],
  [
    'Invalid escape sequence',
    { message: 'This backslash means nothing here.', help: 'Write `\\\\`, or put the text in single quotes.' },
  ],
  ['Missing ,', { message: 'A comma is missing here.', help: 'Part the entries by commas.' }],
]

function plainWording(text: string, error: YAMLError, start: number): Wording {
  const known = BY_CODE[error.code] ?? BY_MESSAGE.find(([beginning]) => error.message.startsWith(beginning))?.[1]
  if (known) return known
  const { end } = restOfLine(text, start)
  return {
    message: `This is not YAML: ${quote(text.slice(start, end) || text.slice(start, start + 1))} cannot stand here.`,
    help: 'Look at the indentation, the colons and the quotation marks of this line and the one above.',
  }
}
