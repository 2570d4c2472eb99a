import { expect, test } from '@jest/globals'
import { gatherBranches } from '../../src/check/gather-branches.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import type { ReleaseSource } from '../../src/repository/repository.ts'
import { rowOf, tableOf } from '../support/examples.ts'

const gather = (rows: readonly string[], source: ReleaseSource, branches: readonly string[] | string) =>
  gatherBranches(inMemory({ branches }), {}, source, {
    policy: [],
    document: [tableOf(...rows.map((text) => rowOf(text)))],
    leftOut: [],
    ruleFaults: [],
  })

test.each<[string, string[], ReleaseSource, string[] | string, object]>([
  ['nobody asks', ['1.x yes'], 'git', ['main', 'dev'], { names: new Set() }],
  ['a row names one', ['main yes'], 'git', ['main', 'dev'], { names: new Set(['main', 'dev']) }],
  ['what is older than one', ['< main no'], 'git', ['main'], { names: new Set(['main']) }],
  ['one of several', ['1.x, main yes'], 'git', ['main'], { names: new Set(['main']) }],
  ['they cannot be read', ['main yes'], 'git', 'The remote did not answer.', { reason: 'The remote did not answer.' }],
  [
    'a list of tags tells none',
    ['main yes'],
    'file',
    ['main'],
    { reason: 'The releases come from a list, which tells no branches.' },
  ],
  [
    'nor does standard input',
    ['main yes'],
    'stdin',
    ['main'],
    { reason: 'The releases come from a list, which tells no branches.' },
  ],
])('%s', async (_, rows, source, branches, expected) => expect(await gather(rows, source, branches)).toEqual(expected))
