import { expect, test } from '@jest/globals'
import { Places } from '../../src/reporters/place.ts'
import { timelineBlocks } from '../../src/reporters/summary-timeline.ts'
import { at, line, release, report } from './reports.ts'

function blocks(rows: number, ...ends: (string | null)[]): string[] {
  const lines = ends.map((until, index) =>
    line(at('a', 'a'), `${index}.x`, { first: release('v1', '2024-01-01'), until }),
  )
  const form = { findings: 10, rows, related: 3, fixLines: 10, text: 200, mended: 1000 }
  const all = report('a', { lines })
  return timelineBlocks({
    report: all,
    places: new Places(all.texts),
    form,
    filesUrl: undefined,
    fixCommand: undefined,
  })
}

test('a chart that GitHub draws, and what it means', () => {
  const [title, chart, words] = blocks(10, '2027-01-01')
  expect(title).toBe('### 📅 How long each line is supported')
  expect(chart?.split('\n')[0]).toBe('```mermaid')
  expect(chart?.split('\n').at(-1)).toBe('```')
  expect(words).toBe(
    '<sub>From the first release of each line to its last day of support; what has no such day runs to the edge.</sub>',
  )
})

test('a legend for what is there', () => {
  expect(blocks(10, '2026-01-01')[2]).toMatch(/edge\. Red is still promised, although its end has passed\.<\/sub>$/)
})

test('what is left out is counted', () => {
  expect(blocks(1, '2027-01-01', null, null)[2]).toMatch(/edge\. Left out: 2 more lines\.<\/sub>$/)
})

test('nothing where no end is a day', () => {
  expect(blocks(10, null)).toEqual([])
})
