import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { readPolicy } from '../../src/policy/read-policy.ts'

/** The faults of a policy, each as the text that it marks and its sentence. */
export async function faultsOf(text: string): Promise<readonly string[]> {
  return (await diagnosticsOf(text)).map((fault) => `${marked(text, fault)} | ${fault.message}`)
}

export async function diagnosticsOf(text: string): Promise<readonly Diagnostic[]> {
  const result = await readPolicy({ path: 'security-policy.yml', text })
  return result.outcome === 'read' ? [] : result.diagnostics
}

export function marked(text: string, { location: { span } }: Pick<Diagnostic, 'location'>): string {
  return text.slice(span.start, span.end)
}

/** The text after the fixes of the given kind; overlapping ones do not occur in a policy that is read. */
export async function mended(text: string, safety: 'safe' | 'suggested' = 'safe'): Promise<string> {
  const edits = (await diagnosticsOf(text))
    .flatMap(({ fixes }) => fixes)
    .filter((fix) => fix.safety === safety)
    .flatMap((fix) => fix.edits)
    .toSorted((left, right) => right.span.start - left.span.start)
  return edits.reduce(
    (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
    text,
  )
}
