import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadScheme, SCHEME_IDS } from '../../src/versions/scheme.ts'
import type { Version } from '../../src/versions/version.ts'
import { compareNumbers } from '../../src/versions/version.ts'
import { processorTime } from '../processor-time.ts'
import { allSchemes } from './schemes/schemes.ts'

const schemes = await allSchemes()

test('every scheme in the folder can be named, and is loaded by its name', async () => {
  expect(schemes.map(({ scheme }) => scheme.id).sort()).toEqual([...SCHEME_IDS].sort())
  for (const { file, scheme } of schemes) {
    expect(file).toBe(`${scheme.id}.ts`)
    expect(await loadScheme(SCHEME_IDS.find((id) => id === scheme.id) ?? 'semver')).toBe(scheme)
  }
})

describe.each(schemes)('the contract of a scheme: $file', ({ scheme }) => {
  const tails = fc.oneof(
    fc.constantFrom(
      '',
      '',
      '-rc.1',
      '-rc1',
      'rc1',
      '-rc.10',
      'a1',
      'b2',
      '-alpha',
      '-beta.2',
      '.dev3',
      '.post1',
      '-1',
      '-0',
      '-M6',
    ),
    fc.constantFrom(
      '-SNAPSHOT',
      '.Final',
      '.SP1',
      '.RC1',
      '-npm',
      '-20241010',
      '-alpha.beta',
      '-rc.1.2',
      '+build',
      '-rc.1+build',
    ),
  )
  const texts = fc
    .tuple(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 4 }), tails)
    .map(([numbers, tail]) => numbers.join('.') + tail)
  const versions = texts
    .map((text) => scheme.parse(text))
    .filter((version): version is Version => version !== undefined)
  const sign = (left: Version, right: Version): number => Math.sign(scheme.compare(left, right))

  test('says what it is', () => {
    expect(scheme.title).not.toBe('')
  })

  test('plain numbers are themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), (numbers) => {
        const raw = numbers.join('.')
        expect(scheme.parse(raw)).toEqual({ raw, numbers, tail: '', prerelease: false })
      }),
    )
  })

  test('garbage is no version and no fault', () => {
    for (const text of ['', 'v', 'main', '.', '-', '1.'.repeat(50), '9'.repeat(5_000), '\n', '🙂', 'x1.2'])
      expect(scheme.parse(text)).toBeUndefined()
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const version = scheme.parse(text)
        if (version) expect(version.raw).toBe(text)
        if (!/^\d/.test(text)) expect(version).toBeUndefined()
      }),
    )
  })

  test('hostile tails take no time', () => {
    const start = processorTime()
    for (const piece of ['-', '.', '0', 'a', 'a1', '-a.', '.dev', '+', '+a.', 'rc', ' ', '!', '1!'])
      scheme.parse(`1.2.3${piece.repeat(20_000)}`)
    expect(processorTime() - start).toBeLessThan(500)
  })

  test('the order is total', () => {
    fc.assert(
      fc.property(versions, versions, versions, (a, b, c) => {
        expect(sign(a, a)).toBe(0)
        expect(sign(a, b)).toBe(0 - sign(b, a))
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0)
        if (sign(a, b) === 0) expect(sign(a, c)).toBe(sign(b, c))
      }),
      { numRuns: 1_000 },
    )
  })

  test('numbers decide first, and a prerelease comes before its release', () => {
    fc.assert(
      fc.property(versions, versions, (a, b) => {
        const byNumbers = Math.sign(compareNumbers(a.numbers, b.numbers))
        if (byNumbers !== 0) expect(sign(a, b)).toBe(byNumbers)
        else if (a.prerelease && b.tail === '') expect(sign(a, b)).toBe(-1)
      }),
      { numRuns: 1_000 },
    )
  })
})
