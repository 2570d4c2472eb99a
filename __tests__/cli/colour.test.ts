import { describe, expect, test } from '@jest/globals'
import { columnsOf, wantsColour } from '../../src/cli/colour.ts'

const write = () => true

describe('colours', () => {
  test.each<[string, boolean, Record<string, string>, boolean]>([
    ['a terminal', true, {}, true],
    ['no terminal', false, {}, false],
    ['NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['an empty FORCE_COLOR', false, { FORCE_COLOR: '' }, true],
    ['FORCE_COLOR over NO_COLOR', false, { FORCE_COLOR: '3', NO_COLOR: '1' }, true],
    ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR=false', true, { FORCE_COLOR: 'false' }, false],
    ['a terminal that knows none', true, { TERM: 'dumb' }, false],
    ['a workflow', false, { GITHUB_ACTIONS: 'true' }, false],
  ])('%s', (_, isTTY, environment, expected) => {
    expect(wantsColour({ write, isTTY }, { environment })).toBe(expected)
  })
})

test.each([
  [undefined, 300, 80],
  [false, 300, 80],
  [true, 72, 72],
  [true, 300, 100],
  [true, 10, 40],
  [true, undefined, 80],
])('columns where isTTY is %s and the terminal has %s', (isTTY, columns, expected) => {
  expect(columnsOf({ write, isTTY, columns })).toBe(expected)
})
