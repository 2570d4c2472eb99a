import { expect, test } from '@jest/globals'
import { countBySeverity, worstFirst } from '../../src/reporters/worst-first.ts'
import { finding } from './reports.ts'

const place = { file: 'a', span: { start: 0, end: 0 } }
const findings = [
  finding(place, { code: 'a', severity: 'notice' }),
  finding(place, { code: 'b', severity: 'error' }),
  finding(place, { code: 'c', severity: 'warning' }),
  finding(place, { code: 'd', severity: 'error' }),
]

test('errors come first, equals keep their order', () => {
  expect(worstFirst(findings).map(({ code }) => code)).toEqual(['b', 'd', 'c', 'a'])
})

test('each severity is counted', () => {
  expect(countBySeverity(findings)).toEqual({ error: 2, warning: 1, notice: 1 })
})
