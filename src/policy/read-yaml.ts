import { Composer, type Document, isMap, Parser } from 'yaml'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isTooDeep } from './yaml-depth.ts'
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
  const [document, second] = parse(text) ?? []
  if (!document) return [tooDeep(path)]

  const faults = syntaxFaults(path, text, document.errors)
  if (faults.length > 0) return faults
  if (second) return [secondDocument(path, text, second)]
  const structure = structureFaults(path, text, document)
  if (structure.length > 0) return structure
  return shapeFaults(path, text, document) ?? { path, text, document }
}

function parse(text: string): readonly Document[] | undefined {
  const tokens = [...new Parser().parse(text)]
  if (isTooDeep(tokens)) return undefined
  // Duplicate keys are looked for by ourselves: the library compares each key with every other.
  const composer = new Composer({ merge: false, stringKeys: true, uniqueKeys: false })
  return [...composer.compose(tokens, true, text.length)]
}

function tooDeep(path: string): Diagnostic {
  return unreadable(
    path,
    { start: 0, end: 0 },
    'The file is nested too deeply to be read.',
    'A policy needs eight levels at most.',
  )
}

function secondDocument(path: string, text: string, { range }: Document): Diagnostic {
  const begin = range?.[0] ?? text.length
  const before = text.slice(0, begin).trimEnd()
  const start = before.endsWith('---') ? before.length - 3 : begin
  return unreadable(
    path,
    { start, end: Math.min(start + 3, text.length) },
    'A second document begins here; a policy is one document.',
    'Remove the `---` between the two, or move the second to a file of its own.',
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
