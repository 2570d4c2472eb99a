import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { quote } from '../text/quote.ts'
import { aboutChecks, type ChecksSettings, type Ignored, isIgnored } from './settings-of-checks.ts'

/** What is left of the findings, and what is to be said of the entries that were to take some out. */
export interface Kept {
  readonly findings: readonly Diagnostic[]
  /** About entries that have ended, or that nothing is taken out by. */
  readonly aboutEntries: readonly Diagnostic[]
}

/**
 * Takes out the findings that the policy accepts. An entry holds to the end of its last day, and has to hold something:
 * `looked` tells which rules have looked at all. `textOf` gives what stands at a finding's place.
 */
export function ignoreFindings(
  findings: readonly Diagnostic[],
  { ignored }: ChecksSettings,
  today: string,
  looked: ReadonlySet<string>,
  textOf: (finding: Diagnostic) => string,
): Kept {
  if (ignored.length === 0) return { findings, aboutEntries: [] }
  const holding = ignored.filter(({ entry }) => entry.until === undefined || entry.until >= today)
  const used = new Set<Ignored>()
  const left = findings.filter((finding) => {
    const entries = holding.filter(({ entry }) => isIgnored(entry, finding, textOf(finding)))
    for (const entry of entries) used.add(entry)
    return entries.length === 0
  })
  const ended = ignored.filter((one) => !holding.includes(one))
  const needless = holding.filter((one) => !used.has(one) && looked.has(one.entry.rule))
  return {
    findings: left,
    aboutEntries: [
      ...ended.map(({ entry: { rule, until = '' }, at }) =>
        aboutChecks(
          `Findings of ${quote(rule)} were accepted until ${until}, and count again.`,
          'Mend what it finds, or give the entry another last day; take it out where neither is needed.',
          at,
        ),
      ),
      ...needless.map(({ entry: { rule }, at }) =>
        aboutChecks(
          `There is no finding of ${quote(rule)} any more that this entry accepts.`,
          'Take the entry out, so that the next one is seen.',
          at,
        ),
      ),
    ],
  }
}
