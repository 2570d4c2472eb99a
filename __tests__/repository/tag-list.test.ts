import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { CannotRead } from '../../src/repository/repository.ts'
import { readTagList } from '../../src/repository/tag-list.ts'
import { processorTime } from '../processor-time.ts'

function read(text: string): unknown {
  return readTagList(text, 'tags.txt').tags.map(({ name, date }) => (date === undefined ? name : [name, date]))
}

function failure(text: string): unknown {
  try {
    return read(text)
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error
    return [error.message, error.help]
  }
}

test.each([
  ['', []],
  ['\n \n# v0\n\t#v0', []],
  ['v1', ['v1']],
  ['\uFEFFv1\r\n\r\n  v2  \r\n', ['v1', 'v2']],
  [
    'v1 2026-07-24\nv2\t2026-07-24T10:00:00+02:00\n',
    [
      ['v1', '2026-07-24'],
      ['v2', '2026-07-24T08:00:00Z'],
    ],
  ],
  ['v1  2026-07-24 10:00:00 +0200', [['v1', '2026-07-24T08:00:00Z']]],
  ['a\t2026-07-24 10:00', [['a', '2026-07-24T10:00:00Z']]],
  ['v1\nv1', ['v1', 'v1']],
  ['::error::x\n../x\n-v1\n%0A', ['::error::x', '../x', '-v1', '%0A']],
  [' []', []],
  ['["v1", "v1.1"]', ['v1', 'v1.1']],
  ['[{"name": "v1"}, {"tag": "v2", "date": "2026-07-24"}]', ['v1', ['v2', '2026-07-24']]],
  [
    '[{"name": "One!", "tag_name": "v1", "published_at": null, "created_at": "2026-07-24T10:00:00Z"}]',
    [['v1', '2026-07-24T10:00:00Z']],
  ],
  ['[{"name": "One!", "tagName": "v1", "publishedAt": "2026-07-24T10:00:00Z"}]', [['v1', '2026-07-24T10:00:00Z']]],
])('reads %j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

const lineHelp = 'Each line is TAG, or TAG and a date such as 2026-07-24.'
const jsonHelp = 'Expected is an array of tags: ["v1.0.0"], or [{ "tag": "v1.0.0", "date": "2026-07-24" }].'

test.each([
  ['v1\n\nv2 yesterday\nv3 x', 'tags.txt, line 3: "yesterday" after the tag is no date.', lineHelp],
  ['v1 2026-02-30', 'tags.txt, line 1: "2026-02-30" after the tag is no date.', lineHelp],
  ['v1 v2 v3', 'tags.txt, line 1: "v2 v3" after the tag is no date.', lineHelp],
  [`v1 ${'x'.repeat(100)}`, `tags.txt, line 1: "${'x'.repeat(60)}…" after the tag is no date.`, lineHelp],
  ['\n{"tags": []}', 'tags.txt, line 2: the JSON is no array.', jsonHelp],
  ['["v1",\n"v2",\n]', 'tags.txt, line 3: the JSON cannot be read from here on.', jsonHelp],
  ['["v1",\n[]]', 'tags.txt, line 2: item 2 names no tag.', jsonHelp],
  ['["v1", ""]', 'tags.txt, line 1: item 2 names no tag.', jsonHelp],
  ['[\nnull]', 'tags.txt, line 2: item 1 names no tag.', jsonHelp],
  ['[{"tag": 1}]', 'tags.txt, line 1: item 1 names no tag.', jsonHelp],
  ['[{"tag": "v1",\n"date": "soon"}]', 'tags.txt, line 1: "soon" in item 1 is no date.', jsonHelp],
])('refuses %.30j', (text, message, help) => {
  expect(failure(text)).toEqual([message, help])
})

test('counts names that are too long', () => {
  const list = readTagList(`${'a'.repeat(255)}\n${'b'.repeat(256)}\n${'c'.repeat(10_000)} 2026-01-01`, 'tags.txt')
  expect(list).toEqual({ tags: [{ name: 'a'.repeat(255) }], tooLong: 2 })
})

describe('laws', () => {
  const tag = fc.record(
    {
      name: fc.stringMatching(/^[!-~]{1,40}$/).filter((name) => !/^[#[{]/.test(name)),
      date: fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    },
    { requiredKeys: ['name'] },
  )
  const tags = fc.array(
    tag.map(({ name, date }) => (date ? { name, date: `${date.toISOString().slice(0, 19)}Z` } : { name })),
  )

  test('what is written in lines is read', () => {
    fc.assert(
      fc.property(tags, fc.constantFrom('\n', '\r\n', '\n\n# comment\n'), (list, end) => {
        const text = list.map((one) => ['', one.name, 'date' in one ? one.date : '', ''].join(' ')).join(end)
        expect(readTagList(text, 'x').tags).toEqual(list)
      }),
    )
  })

  test('what is written in JSON is read', () => {
    fc.assert(
      fc.property(tags, fc.constantFrom(undefined, 2), (list, indent) => {
        expect(readTagList(JSON.stringify(list, null, indent), 'x').tags).toEqual(list)
      }),
    )
  })

  test('any text is read or refused in words', () => {
    const pieces = fc.constantFrom(
      'v1',
      ' ',
      '\n',
      '\t',
      '[',
      ']',
      '{',
      '}',
      '"',
      ',',
      ':',
      '2026-01-01',
      '\\',
      '#',
      '\0',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          expect(failure(text)).toBeInstanceOf(Array)
        },
      ),
    )
  })

  test.each([
    ['lines', 'v1.0.0 2026-01-01\n'.repeat(100_000), 100_000],
    ['one endless name', 'x'.repeat(2_000_000), 0],
    ['blanks', `${' '.repeat(2_000_000)}\n`.repeat(2), 0],
    ['JSON', `["v1"${',"v1"'.repeat(99_999)}]`, 100_000],
  ])('much of it takes little time: %s', (_, text, count) => {
    const start = processorTime()
    expect(readTagList(text, 'x').tags).toHaveLength(count)
    expect(processorTime() - start).toBeLessThan(2000)
  })
})
