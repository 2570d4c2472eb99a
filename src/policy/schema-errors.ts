import type { ErrorObject } from 'ajv'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isChoiceOfKeys, mappingFaults } from './mapping-faults.ts'
import type { PolicyPath } from './policy-file.ts'
import type { YamlFile } from './read-yaml.ts'
import { type FaultyPlace, schemaFault } from './schema-fault.ts'
import { valueFault } from './value-faults.ts'

/** Nobody mends more in one go, and a file of nothing but faults must not take long. */
const MOST_FAULTS = 200

/** Keywords that speak of a mapping or a list as a whole. */
const OF_MAPPINGS = ['required', 'additionalProperties', 'minProperties', 'dependentRequired', 'propertyNames']
const OF_LISTS = ['minItems', 'uniqueItems']

/**
 * The validator's errors as findings: one per place, without those that only follow from others. Where the schema allows
 * a short and a long form, only the errors of the form that was meant are told.
 */
export function describeErrors(file: YamlFile, data: unknown, errors: readonly ErrorObject[]): readonly Diagnostic[] {
  const places = byPlace(errors)
  const deeper = ancestors(places.keys())
  const faults: Diagnostic[] = []
  for (const [pointer, here] of places) {
    if (faults.length >= MOST_FAULTS) return [...faults, moreFaults(file)]
    const path = pathOf(pointer, data)
    faults.push(...placeFaults({ file, path, value: valueAt(data, path) }, here, deeper.has(pointer)))
  }
  return faults
}

function placeFaults(place: FaultyPlace, errors: readonly ErrorObject[], deeper: boolean): readonly Diagnostic[] {
  const isContainer = typeof place.value === 'object' && place.value !== null
  if (!isContainer) return [valueFault(place, errors)]
  // Keywords for mappings pass over a list, but "one of" them does not: the kind of the value decides.
  const ofContainer = errors.filter((error) =>
    Array.isArray(place.value) ? isOf(OF_LISTS, error) : isOf(OF_MAPPINGS, error) || isChoiceOfKeys(error),
  )
  if (ofContainer.length > 0) return mappingFaults(place, ofContainer)
  return deeper ? [] : [valueFault(place, errors)]
}

const isOf = (keywords: readonly string[], { keyword }: ErrorObject): boolean => keywords.includes(keyword)

function byPlace(errors: readonly ErrorObject[]): ReadonlyMap<string, readonly ErrorObject[]> {
  const places = new Map<string, ErrorObject[]>()
  for (const error of errors) {
    const here = places.get(error.instancePath)
    if (here) here.push(error)
    else places.set(error.instancePath, [error])
  }
  return places
}

/** The pointers of everything around the given ones. */
function ancestors(pointers: Iterable<string>): ReadonlySet<string> {
  const around = new Set<string>()
  for (const pointer of pointers) {
    let end = pointer.lastIndexOf('/')
    while (end >= 0 && !around.has(pointer.slice(0, end))) {
      around.add(pointer.slice(0, end))
      end = pointer.lastIndexOf('/', end - 1)
    }
  }
  return around
}

/** A JSON pointer as keys and list positions. */
function pathOf(pointer: string, data: unknown): PolicyPath {
  const path: (string | number)[] = []
  let value = data
  for (const part of pointer.split('/').slice(1)) {
    const step = Array.isArray(value) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(step)
    value = valueAt(value, [step])
  }
  return path
}

function valueAt(data: unknown, path: PolicyPath): unknown {
  let value = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}

function moreFaults(file: YamlFile): Diagnostic {
  return schemaFault(
    { file, path: [], value: undefined },
    { start: file.text.length, end: file.text.length },
    `There are more faults in this file; the first ${MOST_FAULTS} are shown.`,
    'Mend these and run the check again.',
  )
}
