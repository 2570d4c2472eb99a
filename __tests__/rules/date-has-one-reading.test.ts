import { expect, test } from '@jest/globals'
import { check } from '../../src/check/check.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import { testRule } from './table-of-cases.ts'

testRule('date-has-one-reading', {
  accepts: {
    'the year first': 'Updated on 2023-07-08.\n',
    'a month in words': 'Updated on 8 July 2023.\n',
    'a version': 'Since 1.2.2023.4 this holds.\n',
    'the end of a line, which is another finding':
      '| Version | Supported | Until |\n| --- | --- | --- |\n| 1.x | yes | 08.07.2027 |\n',
    'numbers of more parts': 'Since 1.2.3.2023, 5-1-2-2023, 1/2/3/2023 and 1.2.2023-4 and 1.2.2023/4 on.\n',
    'numbers that go on': 'By 123.4.2023, 1.2.20231 and 1.2.1823.\n',
    'signs that differ': 'By 1.2/2023.\n',
    'a date in code': '```\n08.07.2023\n```\n',
  },
  reports: {
    'two readings': [
      '*Last updated: «08.07.2023»*\n',
      'warning: `08.07.2023` can be read in two ways: which number is the month?',
    ],
    'no such month': ['On «13/14/2023».\n', 'warning: `13/14/2023` is no day, in whichever order it is read.'],
    'no such day': ['On «30.02.2023».\n', 'warning: `30.02.2023` is no day, in whichever order it is read.'],
    'the last day of a year': [
      'On «31.12.2023».\n',
      'notice: `31.12.2023` can only mean 2023-12-31, and a reader has to work that out.',
    ],
    'the twelfth of January, or not': [
      'On «12/1/2023».\n',
      'warning: `12/1/2023` can be read in two ways: which number is the month?',
    ],
    'the month first': [
      'On «08.18.2023».\n',
      'notice: `08.18.2023` can only mean 2023-08-18, and a reader has to work that out.',
    ],
    'a day of the last century': [
      'On «08.18.1999».\n',
      'notice: `08.18.1999` can only mean 1999-08-18, and a reader has to work that out.',
    ],
    'the day first': [
      'On «18-08-2023».\n',
      'notice: `18-08-2023` can only mean 2023-08-18, and a reader has to work that out.',
    ],
    'the same number twice': [
      'On «7/7/2023».\n',
      'notice: `7/7/2023` can only mean 2023-07-07, and a reader has to work that out.',
    ],
  },
})

test('the fix writes the only reading', async () => {
  const text = 'On 08.18.2023.\n'
  const { diagnostics } = await check(inMemory({ files: { 'SECURITY.md': text } }), { today: '2026-11-21' })
  const fixes = diagnostics.flatMap((one) => (one.code === 'date-has-one-reading' ? one.fixes : []))
  expect(fixes).toEqual([
    {
      title: 'Write 2023-08-18',
      safety: 'safe',
      file: 'SECURITY.md',
      edits: [{ span: { start: 3, end: 13 }, newText: '2023-08-18' }],
    },
  ])
})
