import { describe, expect, test } from '@jest/globals'
import { Places } from '../../src/reporters/place.ts'
import { lineLink, type SummaryPage, sentence, value } from '../../src/reporters/summary-page.ts'
import { at, celery } from './reports.ts'

const text = 'one\ntwo\n'
const page: SummaryPage = {
  report: celery,
  places: new Places(new Map([['docs/SECURITY POLICY.md', text]])),
  form: { findings: 1, rows: 1, related: 1, fixLines: 1, text: 9, mended: 1000 },
  filesUrl: 'https://github.com/o/r/blob/abc/',
  fixCommand: undefined,
}
const two = at(text, 'two', 1, 'docs/SECURITY POLICY.md')

test('texts are cut as the form has it', () => {
  expect(sentence('one two three', page)).toBe('one …hree')
  expect(value('one two three', page)).toBe('`one …hree`')
})

describe('a link to a line', () => {
  const wide = { ...page, form: { ...page.form, text: 99, mended: 1000 } }

  test('shows the source', () => {
    expect(lineLink(two, wide)).toBe(
      '[`docs/SECURITY POLICY.md:2`](<https://github.com/o/r/blob/abc/docs/SECURITY%20POLICY.md?plain=1#L2>)',
    )
  })

  test('under another label', () => {
    expect(lineLink(two, wide, 'here')).toMatch(/^\[here\]\(<https:/)
  })

  test('is none where the files are not on the web', () => {
    expect(lineLink(two, { ...wide, filesUrl: undefined })).toBe('`docs/SECURITY POLICY.md:2`')
  })

  test('is none for a path that no link should have', () => {
    expect(lineLink({ ...two, file: 'x'.repeat(501) }, page)).toBe('`xxxx…xx:1`')
  })

  test('half a character in a path does no harm', () => {
    expect(lineLink({ ...two, file: '\uD83D' }, page)).toContain('/%EF%BF%BD?plain=1#L1')
  })
})
