import { givesFixes } from '../support/coverage.ts'
import type { SupportRow, SupportTable } from '../support/support.ts'
import { type ProsePromise, readProse } from './prose-support.ts'
import type { SecurityMd } from './security-md.ts'

/**
 * What a document without a table promises in its sentences and lists ("only the latest release is supported", `- 2.x: yes`),
 * as rows. Undefined where it promises nothing: sentences that only refuse leave open what is supported. What ends by itself has
 * ended on the day after (`today`, `YYYY-MM-DD`).
 */
export function proseTable(document: SecurityMd, today = ''): SupportTable | undefined {
  const rows = readProse(document).flatMap((promise) => (isRow(promise) ? [rowOf(promise, today)] : []))
  const [first] = rows
  if (!first || !rows.some(({ status }) => givesFixes(status))) return undefined
  return { origin: 'document', at: first.at, rows, prose: true }
}

/** A sentence that is not understood is not taken for a promise; that nothing was found is said elsewhere. */
const isRow = ({ kind, meaning }: ProsePromise): boolean => kind !== 'link' && meaning.kind !== 'unreadable'

function rowOf({ kind, meaning, status: said, at, text, until, endsItself }: ProsePromise, today: string): SupportRow {
  const hasEnded = endsItself && until?.date !== undefined && until.date < today
  const status = hasEnded ? 'unsupported' : said
  const row = { at, text, meaning, status, statusText: text, statusAt: at, development: false }
  return { ...row, ...(until && { until }), ...(kind === 'rule' && { sentence: true }) }
}
