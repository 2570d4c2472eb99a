import type { Status, SupportRow } from '../../src/support/support.ts'
import { readMeaning } from '../../src/versions/read-meaning.ts'

const STATUS: Readonly<Record<string, Status>> = { yes: 'supported', no: 'unsupported', some: 'limited' }

/** Where rows stand that no test looks up. */
export const nowhere = { file: 'SECURITY.md', span: { start: 0, end: 0 } }

/** A row of support out of its text: `5.1.x yes`, `< 4.0 no`, `4.2.x some`. */
export function rowOf(text: string): SupportRow {
  const [, versions = '', word = ''] = /^(.*) (\w+)$/.exec(text) ?? []
  return {
    at: nowhere,
    text: versions,
    meaning: readMeaning(versions),
    status: STATUS[word] ?? 'unknown',
    statusText: word,
    statusAt: nowhere,
    development: false,
  }
}
