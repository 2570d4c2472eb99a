import { describe, expect, test } from '@jest/globals'
import { FORMATS, reporters } from '../../src/reporters/reporters.ts'
import { celery, fresh, hostile, OPTIONS, report, traefik } from './reports.ts'

const { releases: _, document: __, ...bare } = report('')

test('text is the default', () => {
  expect(FORMATS).toEqual(['text', 'json', 'sarif', 'markdown', 'github', 'gitlab', 'junit'])
})

describe.each(FORMATS)('%s', (format) => {
  test.each([
    ['a table that drifts', celery],
    ['a table that contradicts itself', traefik],
    ['nothing found', fresh],
    ['nothing known', bare],
    ['hostile texts', hostile],
  ])('words %s, and the same each time', async (_, report) => {
    const reporter = await reporters[format]()
    const text = reporter(report, OPTIONS)
    expect(text).toMatch(/\S\n$/)
    expect(reporter(report, OPTIONS)).toBe(text)
  })

  test('can be printed in a workflow without being obeyed', async () => {
    const reporter = await reporters[format]()
    for (const line of reporter(hostile, OPTIONS).split('\n')) {
      expect(line).not.toContain('##[')
      // The commands of the one format that is made of them are counted in its own test.
      if (format !== 'github') expect(line.trimStart().startsWith('::')).toBe(false)
    }
  })
})
