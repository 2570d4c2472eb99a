import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { printMeaning } from '../../src/versions/meaning.ts'
import { readMeaning } from '../../src/versions/read-meaning.ts'

const page = readFileSync('docs/version-language.md', 'utf8')

/** The rows of the tables with this second column; `\|` is a bar within a cell. */
function examples(column: string): [string, string][] {
  let inTable = false
  const found: [string, string][] = []
  for (const line of page.split('\n')) {
    const cells = line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) =>
        cell
          .trim()
          .replaceAll('\\|', '|')
          .replace(/^`(.*)`$/, '$1'),
      )
    const [written, meaning] = cells
    if (written === undefined || meaning === undefined) inTable = false
    else if (written === 'written') inTable = meaning === column
    else if (inTable && written !== '---') found.push([written, meaning])
  }
  return found
}

test('the page has examples', () => {
  expect(examples('meaning').length).toBeGreaterThan(40)
  expect(examples('reason').length).toBeGreaterThan(5)
})

test.each(examples('meaning'))('%s means %s', (written, meaning) => {
  expect(printMeaning(readMeaning(written))).toBe(meaning)
  expect(readMeaning(meaning)).toEqual(readMeaning(written))
})

test.each(examples('reason'))('%s cannot be read: %s', (written, reason) => {
  expect(readMeaning(written)).toEqual({ kind: 'unreadable', reason })
})
