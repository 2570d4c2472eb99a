import type { YAMLError } from 'yaml'
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts'
import { quote } from '../text/quote.ts'
import type { Span } from '../text/span.ts'
import { lineEnd, quoteFix, valueFrom, valueStart } from './yaml-values.ts'

/** One fault of syntax makes others further down; more than these would not help anybody. */
export const MOST_FAULTS = 10

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
    endOfLine = lineEnd(text, start)
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
  const wording =
    reservedStart(path, text, error, start) ??
    misaligned(text, error, start) ??
    colonInText(path, text, error, start) ??
    bracketsInText(path, text, error, start) ??
    plainWording(text, error, start)
  const end = Math.max(start, Math.min(error.pos[1], lineEnd(text, start)))
  const span = wording.span ?? { start, end }
  return unreadable(path, span, wording.message, wording.help, wording.fix)
}

/** `@acme/core`, `>= 1.0`, `%x`: texts that begin with a sign to which YAML gives a meaning. */
function reservedStart(path: string, text: string, error: YAMLError, at: number): Wording | undefined {
  const isHeader = error.message.startsWith('Block scalar header') || error.message.startsWith('Not a YAML token')
  if (error.code !== 'BAD_SCALAR_START' && !isHeader) return undefined
  // Of a header that is none the reader shows what follows the sign.
  const span = valueFrom(text, isHeader ? valueStart(text, at) : at)
  const value = text.slice(span.start, span.end)
  if (isHeader && !/^[>|]/.test(value)) return undefined
  return {
    message: `${quote(value)} begins with ${quote(value.slice(0, 1))}, which has a meaning of its own in YAML.`,
    help: 'Put the text in quotes.',
    span,
    fix: quoteFix(path, text, span),
  }
}

const MISALIGNED: Readonly<Record<string, string>> = {
  'All mapping items must start at the same column': 'keys',
  'All sequence items must start at the same column': 'items',
  'A block sequence may not be used as an implicit map key': 'items',
}

/** A key or an item that begins further left or right than those beside it. */
function misaligned(text: string, error: YAMLError, at: number): Wording | undefined {
  const others = MISALIGNED[error.message]
  if (others === undefined) return undefined
  const { start, end } = valueFrom(text, at)
  const blanks = text.slice(start, end).search(/\S/)
  const span = { start: start + Math.max(blanks, 0), end }
  const message = `${quote(text.slice(span.start, span.end))} is indented differently from the ${others} beside it.`
  return { message, help: 'Align it with them.', span }
}

const COLON_CODES = ['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'BLOCK_IN_FLOW']

/** `note: see: below`, and lines indented as if they belonged to the text above. */
function colonInText(path: string, text: string, error: YAMLError, at: number): Wording | undefined {
  if (!COLON_CODES.includes(error.code)) return undefined
  const span = valueFrom(text, at)
  const value = text.slice(span.start, span.end)
  if (!/:(?:\s|$)/.test(value)) {
    const message = `The line after ${quote(value)} is indented as if it belonged to that text.`
    return { message, help: 'Align it with the keys above.', span }
  }
  const message = `${quote(value)} holds a colon, so YAML takes it for a mapping inside a value.`
  if (error.code === 'BLOCK_IN_FLOW') {
    return { message, help: 'Put the text in quotes, or a comma before the next key.', span }
  }
  return { message, help: 'Put the text in quotes.', span, fix: quoteFix(path, text, span) }
}

/** `{name}@{version}` and `[v{version}]`: what has brackets like a list or a mapping, and is a text. */
function bracketsInText(path: string, text: string, error: YAMLError, at: number): Wording | undefined {
  const goesOn = error.message.startsWith('Unexpected scalar at node end')
  const begins = '[{'.includes(text[at] ?? ' ')
  if (!goesOn && !begins) return undefined
  const span = valueFrom(text, valueStart(text, at))
  const value = text.slice(span.start, span.end)
  const isText = goesOn ? /^[[{]/.test(value) : /^[^\s[{]/.test(value) && !value.includes(', ')
  if (!goesOn && !isText) return undefined
  const message = goesOn
    ? `In ${quote(value)} something follows a value that is complete already.`
    : `${quote(value)} holds a bracket, which YAML takes for the beginning of a list or a mapping.`
  const fix = isText ? quoteFix(path, text, span) : undefined
  return { message, help: 'Put the whole value in quotes, or begin a new line.', span, fix }
}

/** By the reader's code, or where that says too little by how its own message begins. */
const WORDINGS: readonly (readonly [string, Wording])[] = [
  [
    'TAB_AS_INDENT',
    { message: 'A tab indents this line; YAML takes only blanks.', help: 'Replace the tab by blanks.' },
  ],
  ['NON_STRING_KEY', { message: 'A key must be a plain text.', help: 'Write `key: value`.' }],
  [
    'Missing closing',
    { message: 'A text in quotes is not closed before this point.', help: 'Close it with the same quotation mark.' },
  ],
  [
    'Implicit map keys need to be followed by map values',
    {
      message: 'This looks like a key without a value.',
      help: 'Put a colon and a blank after a key, or indent the text under its key.',
    },
  ],
  [
    'Unexpected block-seq-ind on same line',
    {
      message: 'A list cannot begin on the line of its key.',
      help: 'Begin it on the next line, or put the text in quotes.',
    },
  ],
  [
    'Flow',
    {
      message: 'A `[` or `{` is not closed before this point.',
      help: 'Close it with `]` or `}`, indented like what is inside.',
    },
  ],
  [
    'Invalid escape sequence',
    { message: 'This backslash means nothing here.', help: 'Write `\\\\`, or put the text in single quotes.' },
  ],
  [
    'Missing directives-end',
    {
      message: 'A line above begins with `%`, so `---` would have to stand before this one.',
      help: 'Remove the line with `%`, or put its text in quotes.',
    },
  ],
  ['Missing ,', { message: 'A comma is missing here.', help: 'Part the entries by commas.' }],
]

function plainWording(text: string, error: YAMLError, start: number): Wording {
  const known = WORDINGS.find(([sign]) => error.code === sign || error.message.startsWith(sign))
  if (known) return known[1]
  const { end } = valueFrom(text, start)
  return {
    message: `This is not YAML: ${quote(text.slice(start, end) || text.slice(start, start + 1))} cannot stand here.`,
    help: 'Look at the indentation, the colons and the quotation marks of this line and the one above.',
  }
}
