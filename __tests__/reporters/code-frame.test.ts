import { describe, expect, test } from '@jest/globals'
import type { RelatedPlace, Severity } from '../../src/diagnostics/diagnostic.ts'
import { codeFrame } from '../../src/reporters/code-frame.ts'
import { Places } from '../../src/reporters/place.ts'
import { styleFor } from '../../src/reporters/style.ts'
import type { Location } from '../../src/text/span.ts'
import { at } from './reports.ts'

const TEXT = 'one two\nthree\nfour\nfive six\nseven\neight\nnine\nten\neleven\n'
const OTHER = 'support:\n  rule: newest\n'

function frame(
  location: Location,
  related: readonly RelatedPlace[] = [],
  severity: Severity = 'error',
  colour = false,
) {
  const places = new Places(
    new Map([
      ['SECURITY.md', TEXT],
      ['security-policy.yml', OTHER],
    ]),
  )
  return codeFrame({ severity, location, related }, { places, style: styleFor(colour), width: 40 })
}

describe('a code frame', () => {
  test('of one place', () => {
    expect(frame(at(TEXT, 'two'))).toEqual([' 1 │ one two', '   │     ^^^'])
  })

  test('of places side by side, with a gap where lines are left out', () => {
    const related = [
      { location: at(TEXT, 'eleven'), message: 'the last one' },
      { location: at(TEXT, 'three'), message: 'the next one' },
    ]
    expect(frame(at(TEXT, 'two'), related)).toEqual([
      ' 1 │ one two',
      '   │     ^^^',
      ' 2 │ three',
      '   │ ----- the next one',
      ' ⋮ │',
      ' 9 │ eleven',
      '   │ ------ the last one',
    ])
  })

  test('of two places in a line', () => {
    const related = [{ location: at(TEXT, 'one'), message: 'and this' }]
    expect(frame(at(TEXT, 'two'), related)).toEqual([' 1 │ one two', '   │ --- and this', '   │     ^^^'])
  })

  test('of another file', () => {
    const related = [{ location: at(OTHER, 'rule', 1, 'security-policy.yml'), message: 'declared here' }]
    expect(frame(at(TEXT, 'two'), related)).toEqual([
      ' 1 │ one two',
      '   │     ^^^',
      '   │',
      '   ├ security-policy.yml:2:3',
      ' 2 │   rule: newest',
      '   │   ---- declared here',
    ])
  })

  test('of a span over lines: the first one, to its end', () => {
    expect(frame({ file: 'SECURITY.md', span: { start: 4, end: 12 } })).toEqual([' 1 │ one two', '   │     ^^^'])
  })

  test('of a file that was not read', () => {
    expect(frame({ file: 'other', span: { start: 4, end: 12 } })).toEqual([' 1 │', '   │ ^'])
  })

  test('a long label stands below its marks', () => {
    const message = 'a label of many words that finds no room beside the marks'
    expect(frame(at(TEXT, 'two'), [{ location: at(TEXT, 'two'), message }])).toEqual([
      ' 1 │ one two',
      '   │     ^^^',
      '   │     ---',
      '   │ a label of many words that finds no',
      '   │ room beside the marks',
    ])
  })

  test('at most five related places', () => {
    const related = Array.from({ length: 9 }, () => ({ location: at(TEXT, 'two'), message: 'again' }))
    expect(frame(at(TEXT, 'two'), related).filter((line) => line.includes('again'))).toHaveLength(5)
  })
})

test('the marks have the colour of the severity', () => {
  expect(frame(at(TEXT, 'two'), [], 'warning', true)).toEqual([
    '\u001B[2m 1 │\u001B[22m one two',
    '\u001B[2m   │\u001B[22m \u001B[33m    ^^^\u001B[39m',
  ])
})
