import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { readIsoDate } from '../../src/repository/iso-date.ts'

test.each([
  ['2026-07-24', '2026-07-24'],
  ['2024-02-29', '2024-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['2026-07-24T10:11', '2026-07-24T10:11:00Z'],
  ['2026-07-24t10:11:12Z', '2026-07-24T10:11:12Z'],
  ['2026-07-24T10:11:12.345678Z', '2026-07-24T10:11:12Z'],
  ['2026-07-24 10:11:12 +0200', '2026-07-24T08:11:12Z'],
  ['2026-07-24T10:11+02:00', '2026-07-24T08:11:00Z'],
  ['2026-07-24T01:11:12+0530', '2026-07-23T19:41:12Z'],
  ['2026-12-31T23:59:59-01:00', '2027-01-01T00:59:59Z'],
])('reads %s', (text, expected) => {
  expect(readIsoDate(text)).toBe(expected)
})

test.each([
  '',
  '2026',
  '2026-07',
  '26-07-24',
  '2026-7-24',
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-00-10',
  '2026-01-00',
  '2026-13-01',
  '2026-07-24T24:00:00Z',
  '2026-07-24T10:60:00Z',
  '2026-07-24T10:10:60Z',
  '2026-07-24T10',
  '2026-07-24 +0200',
  '2026-07-24T10:11:12 Z ',
  '9999-12-31T23:59:59-01:00',
  '24/07/2026',
  'July 24, 2026',
])('does not read %j', (text) => {
  expect(readIsoDate(text)).toBeUndefined()
})

test('every instant is read in every zone', () => {
  const instants = fc.date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, fc.integer({ min: -14 * 60, max: 14 * 60 }), (instant, ahead) => {
      const local = new Date(instant.getTime() + ahead * 60_000).toISOString().slice(0, 19)
      const two = (number: number): string => String(number).padStart(2, '0')
      const zone = `${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`
      expect(readIsoDate(`${local}${zone}`)).toBe(`${instant.toISOString().slice(0, 19)}Z`)
    }),
  )
})
