import { expect, test } from '@jest/globals'
import { partHeading, readHeading, usualLevel } from '../../src/render/part.ts'

test.each([
  ['What to Expect', { title: 'What to Expect', level: undefined }],
  ['## What to Expect', { title: 'What to Expect', level: 2 }],
  ['#1 priority', { title: '#1 priority', level: undefined }],
])('the heading %j', (text, read) => {
  expect(readHeading(text)).toEqual(read)
})

test('what follows from reporting stands below it', () => {
  expect([
    usualLevel('response', 'reporting'),
    usualLevel('response', 'support'),
    usualLevel('updates', 'reporting'),
  ]).toEqual([3, 2, 2])
})

test('a heading of its own, or the usual one', () => {
  expect(partHeading({}, 'support', undefined)).toEqual({ title: 'Supported Versions', level: 2 })
  expect(partHeading({ render: { headings: { response: '## SLA' } } }, 'response', 'reporting')).toEqual({
    title: 'SLA',
    level: 2,
  })
})
