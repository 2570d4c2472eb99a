import { type Document, isMap, parseDocument } from 'yaml'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { structureFaults } from './yaml-structure.ts'
import { syntaxFaults, unreadable } from './yaml-syntax.ts'

/** A policy is a page or two; this is a thousand times as much. */
const MAX_BYTES = 1024 * 1024

/** A YAML file that was understood: one document, one mapping, no key twice. */
export interface YamlFile {
  readonly path: string
  readonly text: string
  readonly document: Document
}

/** Reads YAML 1.2; what it cannot read comes back as diagnostics with the code `yaml-syntax`. Never throws. */
export function readYaml(path: string, text: string): YamlFile | readonly Diagnostic[] {
  if (Buffer.byteLength(text) > MAX_BYTES) {
    return [
      unreadable(path, { start: 0, end: 0 }, 'The file is larger than 1 MiB, so it is not read.', 'Is it a policy?'),
    ]
  }
  const document = parse(text)
  if (!document) return [tooDeep(path)]

  const faults = syntaxFaults(path, text, document.errors)
  if (faults.length > 0) return faults
  const structure = structureFaults(path, text, document)
  if (structure.length > 0) return structure
  return shapeFaults(path, text, document) ?? { path, text, document }
}

function parse(text: string): Document | undefined {
  try {
    // Duplicate keys are looked for by ourselves: the library compares each key with every other.
    return parseDocument(text, {
      logLevel: 'error',
      merge: false,
      prettyErrors: false,
      stringKeys: true,
      uniqueKeys: false,
    })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function tooDeep(path: string): Diagnostic {
  return unreadable(
    path,
    { start: 0, end: 0 },
    'The file is nested too deeply to be read.',
    'A policy needs six levels at most.',
  )
}

const HOW_TO_BEGIN = 'A policy begins with `version: 1`; then say where to report and which versions are supported.'

function shapeFaults(path: string, text: string, document: Document): readonly Diagnostic[] | undefined {
  const { contents } = document
  if (isMap(contents)) return undefined
  const start = contents?.range?.[0] ?? 0
  const end = Math.max(start, Math.min(contents?.range?.[1] ?? 0, text.length))
  if (!contents || end === start) {
    return [unreadable(path, { start: 0, end: 0 }, 'The file is empty.', HOW_TO_BEGIN)]
  }
  return [unreadable(path, { start, end }, 'A policy is a mapping of keys to values, and this is none.', HOW_TO_BEGIN)]
}
