import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { contradictions } from './contradictions.ts'
import type { Policy } from './policy.generated.ts'
import type { PolicyFile, PolicyPath, ReadPolicy } from './policy-file.ts'
import { readYaml, type YamlFile } from './read-yaml.ts'
import validate from './validate.generated.cjs'
import { keySpanAt, spanAt } from './yaml-places.ts'

/**
 * Reads a security-policy.yml. All its faults come in one run, in the order of the file. Never throws.
 * `path` is what diagnostics call the file; `text` is the file as it stands, BOM and line ends included.
 */
export async function readPolicy({
  path,
  text,
}: {
  readonly path: string
  readonly text: string
}): Promise<ReadPolicy> {
  const file = readYaml(path, text)
  if (!('document' in file)) return { outcome: 'unreadable', diagnostics: file }

  const data: unknown = file.document.toJS({ maxAliasCount: -1 })
  const diagnostics = [...(await schemaFaults(file, data)), ...contradictions(file, data)]
  if (diagnostics.length > 0) return { outcome: 'faulty', diagnostics: inOrder(diagnostics) }
  return { outcome: 'read', policy: policyFile(file, data as Policy) }
}

/** The words for faults are loaded only where there are faults. */
async function schemaFaults(file: YamlFile, data: unknown): Promise<readonly Diagnostic[]> {
  if (validate(data)) return []
  const { describeErrors } = await import('./schema-errors.ts')
  return describeErrors(file, data, validate.errors ?? [])
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((left, right) => left.location.span.start - right.location.span.start)
}

function policyFile({ path, text, document }: YamlFile, content: Policy): PolicyFile {
  return {
    path,
    text,
    content,
    at: (...steps: PolicyPath) => ({ file: path, span: spanAt(document, steps, text) }),
    keyAt: (...steps: PolicyPath) => ({ file: path, span: keySpanAt(document, steps, text) }),
  }
}
