import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type ReadDate, readDate, readDates, readEnd } from '../../src/support/end-date.ts'
import { processorTime } from '../processor-time.ts'

const said = (date: ReadDate | undefined): string =>
  date === undefined ? 'none' : 'day' in date ? date.day : `(${date.fault})`

describe('a date', () => {
  test.each([
    ['2027-06-30', '2027-06-30'],
    ['2027/06/30', '2027-06-30'],
    ['2027.6.30', '2027-06-30'],
    ['30.06.2027', '2027-06-30'],
    ['12/31/2027', '2027-12-31'],
    ['31/12/2027', '2027-12-31'],
    ['05-05-2027', '2027-05-05'],
    ['08.07.2023', '(it can be read in two ways: which number is the month?)'],
    ['2021-30-06', '(there is no such day)'],
    ['31/06/2021', '(there is no such day)'],
    ['2026-02-29', '(there is no such day)'],
    ['2028-02-29', '2028-02-29'],
    ['2027-13', '(there is no such month)'],
    ['1 Jan 2027', '2027-01-01'],
    ['1st of January 2027', '2027-01-01'],
    ['September 8th, 2021', '2021-09-08'],
    ['Sept. 8, 2021', '2021-09-08'],
    ['Jan 15, 2026', '2026-01-15'],
    ['30-Jun-2027', '2027-06-30'],
    ['June 2027', '2027-06-30'],
    ['March, 2027', '2027-03-31'],
    ['2027-06', '2027-06-30'],
    ['Q3 2027', '2027-09-30'],
    ['2027 Q3', '2027-09-30'],
    ['2024H2', '2024-12-31'],
    ['H1 2025', '2025-06-30'],
    ['end of 2027', '2027-12-31'],
    ['2027', '2027-12-31'],
    ['31. Dezember 2026', '2026-12-31'],
    ['31. März 2026', '2026-03-31'],
    ['1er août 2026', '2026-08-01'],
    ['décembre 2026', '2026-12-31'],
    ['31 de diciembre de 2026', '2026-12-31'],
    ['1 de março de 2026', '2026-03-01'],
    ['15 giugno 2026', '2026-06-15'],
    ['15 июня 2026', '2026-06-15'],
    ['2026年12月31日', '2026-12-31'],
    ['2026年6月', '2026-06-30'],
    ['2024-2025', '2025-12-31'],
    ['2024–2025', '2025-12-31'],
    ['till 2027 April 30', '2027-04-30'],
    ['2027 Apr 30', '2027-04-30'],
    ['2027 Apr. 30', '2027-04-30'],
    ['2027-Apr-30', '2027-04-30'],
    ['2026, October 1st', '2026-10-01'],
    ['2027 March', '2027-03-31'],
    ['2027, March (planned)', '2027-03-31'],
    ['2027 März', '2027-03-31'],
    ['04/2027', '2027-04-30'],
    ['4-2027', '2027-04-30'],
    ['24/2027', '(there is no such month)'],
    ['2026‑09‑09 (planned)', '2026-09-09'],
    ['2026–09–09', '2026-09-09'],
    ['2026−09−09', '2026-09-09'],
    ['30 April 2027', '2027-04-30'],
    ['2027 may be extended', '2027-12-31'],
    ['2027, maybe later', '2027-12-31'],
    ['2027 (planned)', '2027-12-31'],
    ['2027, 3 months after 5.0', '2027-12-31'],
    ['end of the year 2027', '2027-12-31'],
    ['2027년 4월 30일', '2027-04-30'],
    ['2027年 4月', '2027-04-30'],
    ...['Apr/2027', '30/Apr/2027', '30 kwietnia 2027', '2027, Q2', '2027-W20'].map((text) => [
      text,
      '(beside the year stands a part of it that was not understood)',
    ]),
    ['it may 2027', '2027-05-31'],
    ['until Odoo 20 / 2027', '2027-12-31'],
    ['April  30,  2027', '(beside the year stands a part of it that was not understood)'],
    ['late 2027', '2027-12-31'],
    ['Jan 2026, May 2027', '2026-01-31'],
    ...[
      'mid-2027',
      'Spring 2027',
      'early 2027',
      'début 2027',
      '30th 2027',
      '2027 April ~30',
      '2027, summer',
      '2027 4/30',
    ].map((text) => [text, '(beside the year stands a part of it that was not understood)']),
  ])('%s', (text, expected) => expect(said(readDate(text))).toBe(expected))

  test.each(['2024.1', '5.2026', '12026', '1.2.3', 'version 3', 'TBD', '', '36 months'])('none in "%s"', (text) =>
    expect(readDates(text)).toEqual([]),
  )

  test('has its place', () => {
    const text = 'supported until June 30, 2027 at least'
    const date = readDate(text)
    expect(date && text.slice(date.start, date.end)).toBe('June 30, 2027')
  })
})

describe('the end of support', () => {
  test.each([
    ['2027-06-30', '2027-06-30'],
    ['✅ until 2027-06-30', '2027-06-30'],
    ['EOL Q3 2026', '2026-09-30'],
    ['2024-01-01 – 2027-01-01', '2027-01-01'],
    ['Jan 2026 to Dec 2027', '2027-12-31'],
    ['Released 2024-01-01, EOL 2027-01-01', '2027-01-01'],
    ['EOL 2027-01-01, released 2024-01-01', '2027-01-01'],
    ['Bug fixes until 2025-01-01, security fixes until 2027-01-01', '2027-01-01'],
    ['Security fixes until 2027-01-01, bug fixes until 2025-01-01', '2027-01-01'],
    ['EOL since March 2025', '2025-03-31'],
    ['released 2024-01-01', 'none'],
    ['Supported since 2024-01-01', 'none'],
    ['until 08.07.2023', '(it can be read in two ways: which number is the month?)'],
    ['until the release of 5.2', 'none'],
  ])('%s', (text, expected) => expect(said(readEnd(text))).toBe(expected))
})

describe('laws', () => {
  test('a day reads back as it is written', () => {
    const days = fc
      .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(fc.property(days, (day) => expect(said(readDate(day))).toBe(day)))
  })

  test('a day is one where the calendar has it', () => {
    const two = (number: number): string => String(number).padStart(2, '0')
    for (const year of [1900, 2000, 2027, 2028]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day && month >= 1 && month <= 12
          const text = `${year}-${two(month)}-${two(day)}`
          expect(said(readDate(text))).toBe(exists ? text : '(there is no such day)')
        }
      }
    }
  })

  test('dates stand in their order and do not overlap', () => {
    const words = fc.constantFrom('2027-01-01', 'May 2026', '2025', 'until', '-', 'Q1 2027', '1.2.2026', ' ', 'x')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const ends = readDates(parts.join(' ')).flatMap(({ start, end }) => [start, end])
        expect(ends).toEqual(ends.toSorted((left, right) => left - right))
      }),
    )
  })

  test('any text is read', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readEnd(text)))
  })

  test.each(['2027-', '1 ', 'jan ', '2027 may ', '–20', '1-2027', '2027 q', '31.12.', '(', '2026年'])(
    'many times "%s" is no burden',
    (piece) => {
      const start = processorTime()
      readEnd(piece.repeat(100_000))
      expect(processorTime() - start).toBeLessThan(500)
    },
  )
})
