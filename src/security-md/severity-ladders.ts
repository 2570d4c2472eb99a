import { durationsIn, type Severity } from '../prose/times.ts'
import type { Span } from '../text/span.ts'
import type { Statement, Wording } from './wording.ts'

/** The severities from the gravest down. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low']

/** What is promised for a severity in a list or table with a line for each. */
export interface Rung {
  readonly severity: Severity
  /** The times in the line, in its order, at their longest. */
  readonly times: readonly { readonly text: string; readonly hours: number; readonly span: Span }[]
  readonly statement: Statement
}

/** Lines of a list or table that stand together and begin with a severity: `Critical: 1-7 days`, `High: 2 weeks`. */
export function severityLadders({ statements }: Wording): readonly (readonly Rung[])[] {
  const ladders: Rung[][] = []
  let last = Number.NaN
  for (const [index, statement] of statements.entries()) {
    const rung = readRung(statement)
    if (!rung) continue
    const together = index - last <= 2 && statement.kind === statements[last]?.kind
    if (together) ladders.at(-1)?.push(rung)
    else ladders.push([rung])
    last = index
  }
  return ladders.filter((ladder) => ladder.length > 1)
}

function readRung(statement: Statement): Rung | undefined {
  const { text, kind, spanOf } = statement
  if (kind !== 'item' && kind !== 'row') return undefined
  const named = /^[^a-z]{0,10}(critical|high|medium|moderate|low)\b/i.exec(text)?.[1]?.toLowerCase()
  if (named === undefined) return undefined
  const severity = SEVERITIES.find((one) => one === (named === 'moderate' ? 'medium' : named))
  if (!severity) return undefined
  const times = durationsIn(text).map(({ duration, span }) => ({
    text: text.slice(span.start, span.end),
    hours: hoursOf(duration),
    span: spanOf(span.start, span.end),
  }))
  return { severity, times, statement }
}

const HOURS: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168, month: 730, year: 8_760 }

/** A duration as the schema writes it (`1-2 weeks`, `5 business days`) at its longest, in hours; five business days are a week. */
export function hoursOf(duration: string): number {
  const match = /(\d+)\s+(business )?(hour|day|week|month|year)s?$/.exec(duration)
  const hours = Number(match?.[1] ?? 0) * (HOURS[match?.[3] ?? ''] ?? 0)
  return match?.[2] === undefined ? hours : hours * (7 / 5)
}
