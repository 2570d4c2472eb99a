import type { SupportRow } from '../../src/support/support.ts'
import { readMeaning } from '../../src/versions/read-meaning.ts'

/** A row as the check derives it from a rule of support. */
export function derivedRow(text: string, until?: string): SupportRow {
  const at = { file: 'security-policy.yml', span: { start: 0, end: 1 } }
  return {
    at,
    text,
    meaning: readMeaning(text),
    status: 'supported',
    statusText: 'supported',
    statusAt: at,
    development: false,
    because: 'the newest 2 minors',
    ...(until !== undefined && { until: { date: until, text: until, at } }),
  }
}
