import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Part, type Token, tokens } from '../../src/versions/tokens.ts'

const part = (found: Part): string =>
  found.kind === 'number'
    ? String(found.value)
    : found.kind === 'tens'
      ? `${found.value}x`
      : found.kind === 'any'
        ? '*'
        : `N-${found.back}`

/** `v:5.1.*-dev` for a version with a tail, `w:` for a word, an operator as it is, and the name of a sign. */
function show(token: Token): string {
  if (token.kind === 'version') return `v:${token.parts.map(part).join('.')}${token.tail}`
  if (token.kind === 'word') return `w:${token.text}`
  return token.kind === 'operator' ? token.text : token.kind
}

describe('splitting a cell', () => {
  test.each([
    ['5.1.3', ['v:5.1.3']],
    ['v5.1', ['v:5.1']],
    ['V.5.1', ['v:5.1']],
    ['5_1_3', ['v:5.1.3']],
    ['5.x', ['v:5.*']],
    ['5.X.X', ['v:5.*.*']],
    ['4.y.z', ['v:4.*.*']],
    ['x.x.x', ['v:*.*.*']],
    ['*', ['v:*']],
    ['x', ['w:x']],
    ['4.NN.z', ['v:4.N-0.*']],
    ['4.NN-1.z', ['v:4.N-1.*']],
    ['2.latest', ['v:2.N-0']],
    ['4.26042x', ['v:4.26042x']],
    ['5.1.0-rc.1', ['v:5.1.0-rc.1']],
    ['5.1.0rc1', ['v:5.1.0rc1']],
    ['5.1.0.Final', ['v:5.1.0.Final']],
    ['5.1.0-0', ['v:5.1.0-0']],
    ['5.1.0+build.7', ['v:5.1.0+build.7']],
    ['2.0-2.4', ['v:2.0', 'dash', 'v:2.4']],
    ['1-3', ['v:1', 'dash', 'v:3']],
    ['2.0–2.4', ['v:2.0', 'dash', 'v:2.4']],
    ['2.0..2.4', ['v:2.0', 'dash', 'v:2.4']],
    ['3.2+', ['v:3.2', 'plus']],
    ['<=4.x', ['<=', 'v:4.*']],
    ['=<4', ['<=', 'v:4']],
    ['≤ 4', ['<=', 'v:4']],
    ['=> 4', ['>=', 'v:4']],
    ['~> 4.1', ['~', 'v:4.1']],
    ['!= 4', ['!=', 'v:4']],
    ['(latest)', ['open', 'w:latest', 'close']],
    ['1, 2; 3', ['v:1', 'comma', 'v:2', 'comma', 'v:3']],
    ['1 || 2', ['v:1', 'or', 'or', 'v:2']],
    ['2nd 10ms', ['w:2nd', 'w:10ms']],
    ['最新版', ['w:最新版']],
    ['Node.js', ['w:Node.js']],
    ['🙂 5', ['v:5']],
    ['', []],
  ])('%s', (text, expected) => expect(tokens(text).map(show)).toEqual(expected))
})

test('numbers with more than 15 digits are no versions: they could not be held exactly', () => {
  expect(tokens('999999999999999').map(show)).toEqual(['v:999999999999999'])
  expect(tokens('1000000000000000').map(show)).toEqual(['w:1000000000000000'])
})

test('versions and words come out in their order, whatever stands between', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 8 }), (versions) => {
      const texts = versions.map((numbers) => numbers.join('.'))
      expect(
        tokens(texts.join(' , '))
          .filter(({ kind }) => kind === 'version')
          .map(show),
      ).toEqual(texts.map((text) => `v:${text}`))
    }),
  )
})

test('any text can be split', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => tokens(text).length <= text.length))
})
