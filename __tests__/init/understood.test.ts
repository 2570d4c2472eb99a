import { expect, test } from '@jest/globals'
import { understood } from '../../src/init/understood.ts'
import { read, WHOLE } from './documents.ts'

test('a line for each kind of thing', async () => {
  expect(understood((await read(WHOLE)).content)).toEqual([
    '2 rows of supported versions',
    'reports go to security@acme.dev',
    '2 things to include in a report',
    'times for acknowledgement, fixes',
    'disclosure',
    'how updates are announced',
    '1 contact',
    '3 sections of your own, kept as Markdown',
  ])
})

test('words instead of rows, and other channels', () => {
  expect(understood({ version: 1, support: { statement: 'x' }, reporting: [{ github: 'private-reporting' }] })).toEqual(
    ['what is supported, in words', 'reports go to private reporting on GitHub'],
  )
})
