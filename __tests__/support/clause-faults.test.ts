import { describe, expect, test } from '@jest/globals'
import type { Clause } from '../../src/support/clause.ts'
import { clauseFaults } from '../../src/support/clause-faults.ts'
import { releasesOf } from './examples.ts'

const TAGS = ['v5.1.0', 'v5.0.0', 'v4.4.0']

async function faults(clause: Clause, tags: readonly string[] = TAGS) {
  return clauseFaults(clause, await releasesOf(tags)).map(({ path, message }) => [path.join('.'), message])
}

describe('nothing wrong', () => {
  test.each<[Clause]>([
    [{ newest: 2, of: 'minor' }],
    [{ newest: 2, of: 'minor', matching: '*.4' }],
    [{ every: 'major', matching: ['even', 'odd'], for: '2 years' }],
    [{ newest: 1, of: 'release', 'in-each-of': { newest: 2, of: 'patch' } }],
    [{ newest: 1, of: 'minor', 'in-each-of': { lines: ['4.x', 'latest major'] } }],
    [{ lines: ['4.4.x', '< 3', 'latest'] }],
  ])('%j', async (clause) => expect(await faults(clause)).toEqual([]))
})

describe('what can never hold', () => {
  test.each<[Clause, string, string]>([
    [
      { every: 'major', for: '12-18 months' },
      'for',
      '`12-18 months` gives no last day, so nobody can tell how long a line is supported.',
    ],
    [{ lines: 'whatever' }, 'lines', '`whatever` was not understood as versions: it names no version.'],
    [{ lines: ['4.4.x', 'Node 18'] }, 'lines.1', '`Node 18` was not understood as versions: it speaks of node.'],
    [{ newest: 1, of: 'minor', matching: 'lts' }, 'matching', '`lts` was not understood as a pattern of lines.'],
    [{ newest: 1, of: 'minor', matching: ['*.4', '*.7'] }, 'matching.1', 'No released minor matches `*.7`.'],
    [
      { newest: 1, of: 'major', matching: '*.4' },
      'matching',
      '`*.4` can match no major: it names 2 numbers, and a major has 1 here.',
    ],
    [
      { newest: 1, of: 'minor', 'in-each-of': { newest: 1, of: 'major', matching: '9' } },
      'in-each-of.matching',
      'No released major matches `9`.',
    ],
    [
      { newest: 1, of: 'major', 'in-each-of': { newest: 2, of: 'minor' } },
      'in-each-of',
      'This can never hold: a minor holds no majors that could be counted in it.',
    ],
    [
      { newest: 1, of: 'minor', 'in-each-of': { every: 'minor', for: '1 fortnight' } },
      'in-each-of.for',
      '`1 fortnight` gives no last day, so nobody can tell how long a line is supported.',
    ],
    [
      { newest: 1, of: 'minor', 'in-each-of': { lines: ['4.x', '< 4'] } },
      'in-each-of.lines.1',
      '`< 4` is no line in which something can be counted.',
    ],
  ])('%j', async (clause, path, message) => {
    const [first] = await faults(clause)
    expect(first?.[0]).toBe(path)
    expect(first?.[1]).toContain(message)
  })
})

test('before the first release a pattern has matched nothing yet', async () => {
  expect(await faults({ newest: 1, of: 'minor', matching: '*.4' }, [])).toEqual([])
})
