import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addDuration, beginsWithDay, readDuration } from '../../src/support/duration.ts'

test.each([
  ['12 months', { count: 12, unit: 'month' }],
  ['1 year', { count: 1, unit: 'year' }],
  ['90 Days', { count: 90, unit: 'day' }],
  [' 2  weeks ', { count: 2, unit: 'week' }],
  ['1-2 weeks', undefined],
  ['5 business days', undefined],
  ['48 hours', undefined],
  ['123456 days', undefined],
  ['a year', undefined],
  ['', undefined],
])('%j', (text, expected) => expect(readDuration(text)).toEqual(expected))

test.each([
  ['2026-01-31', '1 month', '2026-02-28'],
  ['2028-01-31', '1 month', '2028-02-29'],
  ['2024-02-29', '1 year', '2025-02-28'],
  ['2024-02-29', '4 years', '2028-02-29'],
  ['2026-08-31', '18 months', '2028-02-29'],
  ['2026-12-15', '1 month', '2027-01-15'],
  ['2026-12-31', '1 day', '2027-01-01'],
  ['2026-02-28', '2 weeks', '2026-03-14'],
  ['2026-01-31T23:59:59Z', '3 months', '2026-04-30'],
  ['2026-01-01', '99999 years', '9999-12-31'],
  ['9999-12-31', '1 day', '9999-12-31'],
  ['soon', '1 day', '9999-12-31'],
  ['2026-13-01', '1 year', '9999-12-31'],
])('%s and %s more is %s', (day, text, expected) => {
  const duration = readDuration(text)
  expect(duration && addDuration(day, duration)).toBe(expected)
})

test.each([
  ['2026-02-28', true],
  ['2026-02-28T12:00:00Z', true],
  ['2026-02-30', false],
  ['2026-2-3', false],
  ['yesterday', false],
  ['', false],
])('%j begins with a day: %s', (text, expected) => expect(beginsWithDay(text)).toBe(expected))

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('a longer time ends no earlier, and a day that is a day', () => {
  const unit = fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const)
  fc.assert(
    fc.property(day, unit, fc.nat({ max: 20_000 }), fc.nat({ max: 100 }), (from, of, count, more) => {
      const end = addDuration(from, { count, unit: of })
      expect(beginsWithDay(end)).toBe(true)
      expect(end >= from && addDuration(from, { count: count + more, unit: of }) >= end).toBe(true)
    }),
  )
})
