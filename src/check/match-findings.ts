import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { LineIndex } from '../text/line-index.ts'

/** The findings of one state of the files. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[]
  readonly texts: ReadonlyMap<string, string>
  readonly policy?: string
  readonly document?: string
}

export interface Matched {
  /** Those of the head in their order, marked where the base has them too. */
  readonly diagnostics: readonly Diagnostic[]
  /** How many of the base have no match. */
  readonly gone: number
}

/**
 * Marks the findings that the base has too: the same rule says the same of the same file, at least as gravely. Places are
 * not compared, because lines move; each finding of the base stands for one of the head, so that a second one is new.
 */
export function matchFindings(head: Findings, base: Findings): Matched {
  const findings = placed(head)
  const others = placed(base)
  const known = new Set<Placed>()
  const used = new Set<Placed>()
  // The one on the line that is as it was goes first: of two that read alike, the other one is new.
  for (const name of [nameWithLine, nameOf]) {
    const left = groupsOf(
      others.filter((other) => !used.has(other)),
      name,
    )
    for (const finding of findings.filter((one) => !known.has(one))) {
      const other = takeOne(left, finding, name)
      if (!other) continue
      known.add(finding)
      used.add(other)
    }
  }
  const diagnostics = findings.map((one) => (known.has(one) ? { ...one.finding, alreadyThere: true } : one.finding))
  return { diagnostics, gone: others.length - used.size }
}

/** A finding with the file by its role, and its line, as far as it tells one from another. */
interface Placed {
  readonly finding: Diagnostic
  readonly role: string
  readonly line: string
}

type Name = (placed: Placed, severity: Severity) => string

const nameOf: Name = ({ finding: { code, message }, role }, severity) => JSON.stringify([severity, code, role, message])
const nameWithLine: Name = (placed, severity) => `${nameOf(placed, severity)}${placed.line}`

/** The severities that are no less grave. */
const AS_GRAVE: Readonly<Record<Severity, readonly Severity[]>> = {
  error: ['error'],
  warning: ['warning', 'error'],
  notice: ['notice', 'warning', 'error'],
}

function groupsOf(all: readonly Placed[], name: Name): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>()
  // Backwards, because the last of a group is taken first.
  for (const placed of all.toReversed()) {
    const key = name(placed, placed.finding.severity)
    const group = groups.get(key)
    if (group) group.push(placed)
    else groups.set(key, [placed])
  }
  return groups
}

function takeOne(left: ReadonlyMap<string, Placed[]>, placed: Placed, name: Name): Placed | undefined {
  for (const severity of AS_GRAVE[placed.finding.severity]) {
    const other = left.get(name(placed, severity))?.pop()
    if (other) return other
  }
  return undefined
}

const LONGEST_LINE = 200

function placed({ diagnostics, texts, policy, document }: Findings): readonly Placed[] {
  const indexes = new Map<string, LineIndex>()
  return diagnostics.map((finding) => {
    const { file, span } = finding.location
    const index = indexes.get(file) ?? new LineIndex(texts.get(file) ?? '')
    indexes.set(file, index)
    // The policy and the document stay what they are where the change moves them.
    const role = file === document ? 'the document' : file === policy ? 'the policy' : `file ${file}`
    return { finding, role, line: index.lineText(index.position(span.start).line).slice(0, LONGEST_LINE) }
  })
}
