import { durationsIn } from '../prose/times.ts'
import { givesFixes } from '../support/coverage.ts'
import { promised } from '../support/support.ts'
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

  *check({ support, wording: { path, statements } }) {
    const tables = promised(support)
    const rows = tables.flatMap((table) => table.rows).filter(({ status }) => givesFixes(status))
    const [table] = tables
    if (!table || rows.length === 0 || rows.some(({ until }) => until !== undefined)) return
    if (statements.some(({ text }) => /\bsupport|maintain|end[ -]of[ -]life|\beol\b/i.test(text) && lasts(text))) return
    yield {
      message: 'No row says until when its versions are supported, and no sentence says for how long.',
      help: 'Add a column with the last day of support, or a sentence such as "Each minor version gets security fixes for 12 months".',
      at: table.at.file === path ? table.at : (rows[0]?.at ?? table.at),
    }
  },
})

/** Months and years are times of support; hours and days are times of an answer. */
const lasts = (text: string): boolean => durationsIn(text).some(({ duration }) => /month|year/.test(duration))
