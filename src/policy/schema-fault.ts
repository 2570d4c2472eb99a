import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts'
import { quote } from '../text/quote.ts'
import type { Span } from '../text/span.ts'
import type { PolicyPath } from './policy-file.ts'
import type { YamlFile } from './read-yaml.ts'
import { keySpanAt, spanAt } from './yaml-places.ts'

/** A place that does not meet the schema, and what stands there. */
export interface FaultyPlace {
  readonly file: YamlFile
  readonly path: PolicyPath
  readonly value: unknown
}

export function schemaFault(
  { file }: FaultyPlace,
  span: Span,
  message: string,
  help: string | undefined,
  fixes: readonly (Fix | undefined)[] = [],
): Diagnostic {
  return {
    code: 'schema',
    severity: 'error',
    message,
    ...(help === undefined ? {} : { help }),
    location: { file: file.path, span },
    related: [],
    fixes: fixes.filter((fix) => fix !== undefined),
  }
}

/** Of a value: all of it, or its first line where it has several. */
export function valueSpan({ file, path }: FaultyPlace): Span {
  return firstLine(spanAt(file.document, path, file.text), file.text)
}

/** Of a mapping or list as a whole: the key that leads to it; in a list, its first line. */
export function wholeSpan(place: FaultyPlace): Span {
  const { file, path } = place
  if (typeof path.at(-1) !== 'string') return valueSpan(place)
  return firstLine(keySpanAt(file.document, path, file.text), file.text)
}

function firstLine({ start, end }: Span, text: string): Span {
  const newline = text.slice(start, end).search(/\r?\n/)
  return { start, end: newline < 0 ? end : start + newline }
}

/** How a sentence names the place: its key, or the list that it is an item of. */
export function nameOf(path: PolicyPath): string {
  const last = path.at(-1)
  if (last === undefined) return 'The policy'
  if (typeof last === 'string') return quote(last)
  const list = path.findLast((step) => typeof step === 'string')
  return list === undefined ? 'This item' : `This item of ${quote(String(list))}`
}

/** Puts another text in the place of a span. */
export function replaceFix(
  { file }: FaultyPlace,
  span: Span,
  newText: string,
  safety: Fix['safety'],
  title = `Write ${quote(newText)}`,
): Fix {
  return { title, safety, file: file.path, edits: [{ span, newText }] }
}
