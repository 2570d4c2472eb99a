import { expect, test } from '@jest/globals'
import { listedDates } from '../../src/repository/listed-dates.ts'

test('only the dates that are wanted and told', () => {
  const tags = [{ name: 'v2.0.0', date: '2026-02-03' }, { name: 'v1.1.0' }, { name: 'v1.0.0', date: '2025-01-02' }]
  expect(listedDates(tags, ['v1.0.0', 'v1.1.0', 'v9.0.0'])).toEqual(new Map([['v1.0.0', '2025-01-02']]))
})
