import { durationsIn } from '../prose/times.ts'
import { givesFixes } from '../support/coverage.ts'
import { readDates } from '../support/end-date.ts'
import { promised } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const endOfSupportIsStated = defineRule({
  id: 'end-of-support-is-stated',
  summary: 'The policy says how long versions are supported.',
  severity: 'notice',
  drift: false,
  since: '1.0.0',
  profiles: ['osps-baseline', 'cra'],
  controls: { 'osps-baseline': 'OSPS-DO-04.01', cra: 'Article 13(19) of the Cyber Resilience Act' },
  needs: ['support', 'wording'],
  uses: ['policy'],

  *check({ support, wording: { path, statements }, policy }) {
    const tables = promised(support)
    const rows = tables.flatMap((table) => table.rows).filter(({ status }) => givesFixes(status))
    const [table] = tables
    if (!table || rows.length === 0 || rows.some(({ until }) => until !== undefined)) return
    if (statements.some(({ text }) => /\bsupport|maintain|end[ -]of[ -]life|\beol\b/i.test(text) && lasts(text))) return
    const { role, 'support-period-end': end } = policy?.content.compliance?.cra ?? {}
    if (end !== undefined && statements.some(({ text }) => namesMonth(text, end))) return
    yield {
      message: `No row says until when its versions are supported, and no sentence says for how long${end === undefined ? '' : `; the policy has ${quote(end)} as the end of the support period`}.`,
      help:
        end === undefined
          ? 'Add a column with the last day of support, or a sentence such as "Each minor version gets security fixes for 12 months".'
          : `Say it in the document, too, where people look: "Security fixes are provided until ${end}".`,
      ...(role === 'manufacturer' && { severity: 'warning' as const }),
      at: table.at.file === path ? table.at : (rows[0]?.at ?? table.at),
    }
  },
})

/** Whether a text has a date in the month that a period ends with. */
const namesMonth = (text: string, end: string): boolean =>
  readDates(text).some((date) => 'day' in date && date.day.startsWith(end.slice(0, 7)))

/** Months and years are times of support; hours and days are times of an answer. */
const lasts = (text: string): boolean => durationsIn(text).some(({ duration }) => /month|year/.test(duration))
