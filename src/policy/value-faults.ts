import type { ErrorObject } from 'ajv'
import { isCollection, isScalar, type Node } from 'yaml'
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts'
import { quote } from '../text/quote.ts'
import { suggest } from '../text/suggest.ts'
import { describePlace, descriptionOf, fitsForm, outlinesAt } from './outline-at.ts'
import { type FaultyPlace, nameOf, replaceFix, schemaFault, valueSpan } from './schema-fault.ts'
import { placeAt } from './yaml-places.ts'

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a mapping of keys to values',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  number: 'a number',
}

/** Words that were true and false in YAML 1.1, and still are for many people. */
const TRUTH_WORDS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  on: true,
  '✅': true,
  '✔': true,
  ':white_check_mark:': true,
  ':heavy_check_mark:': true,
  false: false,
  no: false,
  n: false,
  off: false,
  '❌': false,
  '✖': false,
  ':x:': false,
}

/** What is wrong with one value, in the words of its place. */
export function valueFault(place: FaultyPlace, errors: readonly ErrorObject[]): Diagnostic {
  const types = errors.filter(({ keyword }) => keyword === 'type').map(({ params }) => String(params['type']))
  const values = errors.filter(({ keyword }) => keyword !== 'type' && keyword !== 'anyOf')
  if (place.value === null) return noValue(place)
  const allowed = allowedValues(values, types)
  const truth = truthFault(place, allowed)
  if (truth) return truth
  const [bound] = values.filter(({ keyword }) => keyword === 'minimum' || keyword === 'maximum')
  if (bound) return boundFault(place, bound)
  if (values.some(({ keyword }) => keyword === 'pattern')) return patternFault(place)
  if (types.includes('string') && typeof place.value !== 'string') return unquotedFault(place, types)
  if (allowed.length > 0) return notAllowed(place, allowed)
  return typeFault(place, types)
}

function noValue(place: FaultyPlace): Diagnostic {
  const message = `${nameOf(place.path)} has no value.`
  return schemaFault(place, valueSpan(place), message, describePlace(outlinesAt(place.path)))
}

function allowedValues(errors: readonly ErrorObject[], types: readonly string[]): readonly unknown[] {
  const listed = errors.flatMap(({ keyword, params }): readonly unknown[] => {
    if (keyword === 'enum') return params['allowedValues']
    return keyword === 'const' ? [params['allowedValue']] : []
  })
  return types.includes('boolean') ? [...listed, true, false] : listed
}

/** `yes`, `"true"` or ✅ where a truth value is wanted. */
function truthFault(place: FaultyPlace, allowed: readonly unknown[]): Diagnostic | undefined {
  if (typeof place.value !== 'string') return undefined
  const truth = TRUTH_WORDS[place.value.trim().replaceAll('\uFE0F', '').toLowerCase()]
  if (truth === undefined || !allowed.includes(truth)) return undefined
  const span = valueSpan(place)
  const message = `${quote(sourceOf(place))} is a text in YAML, not a truth value: write \`${truth}\`.`
  return schemaFault(place, span, message, undefined, [replaceFix(place, span, String(truth), 'safe')])
}

function boundFault(place: FaultyPlace, { keyword, params }: ErrorObject): Diagnostic {
  const limit = String(params['limit'])
  const message =
    keyword === 'minimum'
      ? `${quote(sourceOf(place))} is too small for ${nameOf(place.path)}: it is at least ${limit}.`
      : `${quote(sourceOf(place))} is too large for ${nameOf(place.path)}: it is at most ${limit}.`
  return schemaFault(place, valueSpan(place), message, describePlace(outlinesAt(place.path)))
}

function patternFault(place: FaultyPlace): Diagnostic {
  if (String(place.value).trim() === '') return noValue(place)
  const text = typeof place.value === 'string' ? place.value : sourceOf(place)
  const [form] = outlinesAt(place.path).filter((outline) => outline.pattern !== undefined && !fitsForm(text, [outline]))
  const what = typeof place.path.at(-1) === 'string' ? `as ${nameOf(place.path)}` : 'here'
  return schemaFault(place, valueSpan(place), `${quote(text)} is not understood ${what}.`, form?.patternErrorMessage)
}

/** `1.10` without quotes is the number 1.1, and `{version}` a mapping. */
function unquotedFault(place: FaultyPlace, types: readonly string[]): Diagnostic {
  const source = sourceOf(place)
  const span = valueSpan(place)
  const fix = quotedFix(place, source)
  if (!fix) return typeFault(place, types)
  if (!fitsForm(source, outlinesAt(place.path))) {
    return typeof place.value === 'object' ? typeFault(place, types) : patternFault(place)
  }
  const { value } = place
  const read = typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'a mapping') : asRead(value, source)
  return schemaFault(
    place,
    span,
    `${quote(source)} without quotes is ${read} in YAML, not a text.`,
    `Write \`"${source}"\`.`,
    [fix],
  )
}

function asRead(value: unknown, source: string): string {
  if (typeof value === 'boolean') return 'a truth value'
  return String(value) === source ? 'a number' : `the number ${String(value)}`
}

function quotedFix(place: FaultyPlace, source: string): Fix | undefined {
  const node = nodeOf(place)
  const isPlain = isScalar(node) ? node.type === 'PLAIN' : isCollection(node) && node.flow === true
  if (!isPlain || node?.tag !== undefined || node?.anchor !== undefined || /["\\\r\n]/.test(source)) return undefined
  return replaceFix(place, valueSpan(place), `"${source}"`, 'safe', `Put ${quote(source)} in quotes`)
}

function notAllowed(place: FaultyPlace, allowed: readonly unknown[]): Diagnostic {
  const span = valueSpan(place)
  const words = [...new Set(allowed.map(String))]
  const source = sourceOf(place)
  const written = typeof place.value === 'string' ? place.value : source
  const same = allowed.find((value) => String(value) === written)
  if (same !== undefined) {
    const message = `${quote(source)} in quotes is a text: write \`${String(same)}\`.`
    return schemaFault(place, span, message, undefined, [replaceFix(place, span, written, 'safe')])
  }
  const meant = suggest(written, words)
  const fixes = meant === undefined ? [] : [replaceFix(place, span, meant, 'suggested')]
  return schemaFault(place, span, notAllowedMessage(source, words, meant), descriptionOf(outlinesAt(place.path)), fixes)
}

function notAllowedMessage(source: string, words: readonly string[], meant: string | undefined): string {
  if (words.length === 1) return `${quote(source)} is not allowed here; the only value is ${quote(words.join())}.`
  const listed = `${quote(source)} is not one of the allowed values here: ${words.map((word) => quote(word)).join(', ')}`
  return meant === undefined ? `${listed}.` : `${listed}; did you mean ${quote(meant)}?`
}

function typeFault(place: FaultyPlace, types: readonly string[]): Diagnostic {
  const span = valueSpan(place)
  const { value, path } = place
  if (types.includes('integer') && typeof value === 'string' && /^[0-9]{1,4}$/.test(value)) {
    const message = `${quote(sourceOf(place))} in quotes is a text: write \`${value}\`.`
    return schemaFault(place, span, message, undefined, [replaceFix(place, span, value, 'safe')])
  }
  const words = [...new Set(types)].map((type) => TYPE_WORDS[type] ?? type)
  const given = typeof value === 'number' ? quote(sourceOf(place)) : TYPE_WORDS[kindOf(value)]
  const message = `${nameOf(path)} must be ${words.join(' or ')}, not ${given}.`
  return schemaFault(place, span, message, describePlace(outlinesAt(path)))
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value
}

function nodeOf({ file, path }: FaultyPlace): Node | undefined {
  return placeAt(file.document, path).value
}

/** The value as it is written in the file. */
function sourceOf(place: FaultyPlace): string {
  const { start, end } = valueSpan(place)
  return place.file.text.slice(start, end)
}
