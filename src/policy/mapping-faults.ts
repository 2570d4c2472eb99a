import type { ErrorObject } from 'ajv'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { quote, quoteAll } from '../text/quote.ts'
import { suggest } from '../text/suggest.ts'
import { allowedKeys, choiceOfKeys, describePlace, inYaml, outlinesAt } from './outline-at.ts'
import { type FaultyPlace, nameOf, replaceFix, schemaFault, valueSpan, wholeSpan } from './schema-fault.ts'
import { keySpanAt } from './yaml-places.ts'

/** Of the unknown keys of one mapping, no more are told. */
const MOST_KEYS = 50

/** "One of these keys", as against a choice between a short and a long form. */
export function isChoiceOfKeys({ keyword, schemaPath }: ErrorObject): boolean {
  return keyword === 'oneOf' || /\/(?:anyOf|oneOf)\/\d+\/required$/.test(schemaPath)
}

/** What is wrong with a mapping or a list as a whole: keys unknown, missing or in each other's way; items missing or twice. */
export function mappingFaults(place: FaultyPlace, errors: readonly ErrorObject[]): readonly Diagnostic[] {
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties' || keyword === 'propertyNames')
  const names = unknown
    .slice(0, MOST_KEYS)
    .map(({ params }) => String(params['additionalProperty'] ?? params['propertyName']))
  const meant = new Map(names.map((name) => [name, suggest(name, absentKeys(place))]))
  const unknownFaults = [...meant].map(([name, suggestion]) => unknownKey(place, name, suggestion))
  return [...unknownFaults, ...missing(place, errors, new Set(meant.values())), ...ofLists(place, errors)]
}

function absentKeys({ path, value }: FaultyPlace): readonly string[] {
  return allowedKeys(outlinesAt(path)).filter((key) => !Object.hasOwn(value as object, key))
}

function unknownKey(place: FaultyPlace, name: string, suggestion: string | undefined): Diagnostic {
  const span = keySpanAt(place.file.document, [...place.path, name], place.file.text)
  if (name === '<<') {
    return schemaFault(place, span, 'Merge keys (`<<`) are no part of YAML 1.2.', 'Write the keys out.')
  }
  const message = `Unknown key ${quote(name)}`
  if (suggestion !== undefined) {
    const fix = replaceFix(place, span, suggestion, 'suggested', `Rename ${quote(name)} to ${quote(suggestion)}`)
    const help = describePlace(outlinesAt([...place.path, suggestion]))
    return schemaFault(place, span, `${message}; did you mean ${quote(suggestion)}?`, help, [fix])
  }
  const home = place.path.length === 0 ? homeOf(name) : undefined
  if (home !== undefined) {
    return schemaFault(place, span, `${message} at the top of the file: it belongs under ${quote(home)}.`, undefined)
  }
  const keys = allowedKeys(outlinesAt(place.path))
  if (keys.length === 0)
    return schemaFault(place, span, `${quote(name)} cannot be a key here.`, describePlace(outlinesAt(place.path)))
  const help = `The keys that can stand here: ${quoteAll(keys)}. Keys of your own begin with \`x-\`.`
  return schemaFault(place, span, `${message}.`, help)
}

/** The one part of a policy that has a key of this name. */
function homeOf(name: string): string | undefined {
  const homes = allowedKeys(outlinesAt([])).filter((part) => allowedKeys(outlinesAt([part])).includes(name))
  return homes.length === 1 ? homes[0] : undefined
}

/** Keys that are missing, but for those that were there under a mistyped name. */
function missing(
  place: FaultyPlace,
  errors: readonly ErrorObject[],
  mistyped: ReadonlySet<string | undefined>,
): readonly Diagnostic[] {
  const required = errors
    .filter((error) => error.keyword === 'required' && !isChoiceOfKeys(error))
    .map(({ params }) => String(params['missingProperty']))
    .filter((key) => !mistyped.has(key))
  if (required.length > 0) return [missingKeys(place, required)]

  const needed = errors.find(({ keyword }) => keyword === 'dependentRequired')
  if (needed) return mistyped.has(needed.params['missingProperty']) ? [] : [neededKey(place, needed)]

  const empty = errors.find(({ keyword }) => keyword === 'minProperties')
  if (empty)
    return [
      schemaFault(place, wholeSpan(place), `${nameOf(place.path)} has no keys.`, describePlace(outlinesAt(place.path))),
    ]

  // A key that nobody knows stands there in the place of one of these.
  if (mistyped.size > 0 || !errors.some(isChoiceOfKeys)) return []
  return [choiceFault(place, choiceOfKeys(outlinesAt(place.path)))]
}

function missingKeys(place: FaultyPlace, keys: readonly string[]): Diagnostic {
  const help = keys.map((key) => howToWrite(place, key)).join(' ')
  const where = place.path.length === 0 ? 'The policy' : nameOf(place.path)
  return schemaFault(place, wholeSpan(place), `${where} has no ${quoteAll(keys)}.`, help, [versionFix(place, keys)])
}

function howToWrite({ path }: FaultyPlace, key: string): string {
  const forms = outlinesAt([...path, key])
  const description = forms.find(({ description }) => description !== undefined)?.description ?? ''
  const example = inYaml(forms.find(({ example }) => example !== undefined)?.example)
  return `Add \`${example === undefined ? `${key}: …` : `${key}: ${example}`}\`. ${description}`.trim()
}

/** Only one version exists, so adding it promises nothing that was not promised. */
function versionFix(place: FaultyPlace, keys: readonly string[]) {
  const { file, path } = place
  const contents = file.document.contents
  if (path.length > 0 || !keys.includes('version') || !contents?.range || file.text[contents.range[0]] === '{')
    return undefined
  const start = contents.range[0]
  const lineEnd = file.text.includes('\r\n') ? '\r\n' : '\n'
  return replaceFix(place, { start, end: start }, `version: 1${lineEnd}`, 'safe', 'Add `version: 1`')
}

function neededKey(place: FaultyPlace, { params }: ErrorObject): Diagnostic {
  const [key, other] = [String(params['property']), String(params['missingProperty'])]
  const span = keySpanAt(place.file.document, [...place.path, key], place.file.text)
  return schemaFault(place, span, `${quote(key)} needs ${quote(other)} beside it.`, howToWrite(place, other))
}

function choiceFault(place: FaultyPlace, keys: readonly string[]): Diagnostic {
  const there = keys.filter((key) => Object.hasOwn(place.value as object, key))
  if (there.length === 0) {
    return schemaFault(
      place,
      wholeSpan(place),
      `${nameOf(place.path)} needs one of ${quoteAll(keys, 'or')}.`,
      undefined,
    )
  }
  const span = keySpanAt(place.file.document, [...place.path, there[1] ?? ''], place.file.text)
  return schemaFault(
    place,
    span,
    `${quoteAll(there)} cannot stand together.`,
    'Keep one of them here, and write an item of its own for each other.',
  )
}

function ofLists(place: FaultyPlace, errors: readonly ErrorObject[]): readonly Diagnostic[] {
  const empty = errors.some(({ keyword }) => keyword === 'minItems')
  if (empty) {
    return [
      schemaFault(
        place,
        valueSpan(place),
        `${nameOf(place.path)} is an empty list.`,
        describePlace(outlinesAt(place.path)),
      ),
    ]
  }
  const twice = errors.find(({ keyword }) => keyword === 'uniqueItems')
  if (!twice) return []
  const at = Number(twice.params['i'])
  const item = (place.value as readonly unknown[])[at]
  const span = valueSpan({ ...place, path: [...place.path, at] })
  return [schemaFault(place, span, `${quote(String(item))} stands twice in this list.`, 'Remove one of the two.')]
}
