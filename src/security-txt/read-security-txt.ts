import type { Span } from '../text/span.ts'

/** A field of a security.txt, each time it stands there. */
export interface Field {
  /** As written; names are compared without regard to case. */
  readonly name: string
  readonly value: string
  /** Of the name. */
  readonly nameSpan: Span
  readonly valueSpan: Span
  /** True where exactly one blank stands after the colon. */
  readonly spaced: boolean
}

export interface SecurityTxt {
  readonly path: string
  readonly text: string
  readonly fields: readonly Field[]
}

/** More than this is refused by parsers that follow RFC 9116, section 5.4. */
const MOST_LINES = 1_000

/** Reads the fields of a security.txt (RFC 9116), of a signed one too; comments and the signature are read past. */
export function readSecurityTxt({ path, text }: Pick<SecurityTxt, 'path' | 'text'>): SecurityTxt {
  const fields: Field[] = []
  let start = 0
  let inSignature = false
  for (const line of text.split('\n').slice(0, MOST_LINES)) {
    if (line.startsWith('-----BEGIN PGP SIGNATURE')) inSignature = true
    const field = inSignature ? undefined : readField(line.replace(/\r$/, ''), start)
    if (field && field.name.toLowerCase() !== 'hash') fields.push(field)
    start += line.length + 1
  }
  return { path, text, fields }
}

function readField(line: string, start: number): Field | undefined {
  const colon = line.indexOf(':')
  const name = colon < 0 ? '' : line.slice(0, colon)
  if (!/^[A-Za-z][A-Za-z0-9-]{0,60}$/.test(name)) return undefined
  const rest = line.slice(colon + 1)
  const value = rest.trim()
  const valueStart = start + colon + 1 + (rest.length - rest.trimStart().length)
  return {
    name,
    value,
    nameSpan: { start, end: start + name.length },
    valueSpan: { start: valueStart, end: valueStart + value.length },
    spaced: /^ \S/.test(rest),
  }
}

/** All fields of a name, in their order. */
export function fieldsNamed({ fields }: SecurityTxt, name: string): readonly Field[] {
  return fields.filter((field) => field.name.toLowerCase() === name.toLowerCase())
}
