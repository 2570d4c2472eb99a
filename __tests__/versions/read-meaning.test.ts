import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { printMeaning } from '../../src/versions/meaning.ts'
import { readMeaning } from '../../src/versions/read-meaning.ts'
import { processorTime } from '../processor-time.ts'

/** What a cell means, as it is printed; what cannot be read as its reason in brackets. */
function read(cell: string): string {
  const meaning = readMeaning(cell)
  return meaning.kind === 'unreadable' ? `(${meaning.reason})` : printMeaning(meaning)
}

describe('lines and single releases', () => {
  test.each([
    ['5.1.x', '5.1.x'],
    ['2.x', '2.x'],
    ['5.x.x', '5.x'],
    ['2.X.X', '2.x'],
    ['5.1.*', '5.1.x'],
    ['2.*.*', '2.x'],
    ['0.x.x', '0.x'],
    ['4.10.z', '4.10.x'],
    ['4.y.z', '4.x'],
    ['0.10', '0.10.x'],
    ['3', '3.x'],
    ['v0.27', '0.27.x'],
    ['V3.x', '3.x'],
    ['2024.1', '2024.1.x'],
    ['3.3.x-dev', '3.3.x'],
    ['1.x LTS', '1.x'],
    ['2.1.x (latest)', '2.1.x'],
    ['5.x (LTS until 2027)', '5.x'],
    ['v1.87.x LTS release', '1.87.x'],
    ['Version 2.0', '2.0.x'],
    ['Release 2.0.x', '2.0.x'],
    ['PHPUnit 13', '13.x'],
    ['Jetty 12.0.x', '12.0.x'],
    ['~20.x.x', '20.x'],
    ['1.1.0', '1.1.0'],
    ['1.2.3.4', '1.2.3.4'],
    ['== 5.1.3', '5.1.3'],
    ['= 5.1', '= 5.1'],
    ['v1.0.0-beta', '1.0.0-beta'],
    ['4.0.0-M6', '4.0.0-M6'],
    ['5.5.0rc5', '5.5.0rc5'],
    ['0.29-a', '0.29-a'],
    ['2-slim', '2-slim'],
  ])('%s', (cell, expected) => expect(read(cell)).toBe(expected))
})

describe('older, in other languages', () => {
  test.each([
    ...[
      'älter',
      'ältere Versionen',
      'старее',
      '구 버전',
      '구버전',
      '이전 버전',
      'それ以前',
      'それ以前のバージョン',
      '更旧 tag',
      '更旧版本',
    ].map((cell) => [cell, 'older'] as const),
    ['älter als 2.0', '< 2.0'],
    ['2.0 und älter', '<= 2.0'],
    ['старее 2.0', '< 2.0'],
    ['구 버전 1.x', 'older 1.x'],
    ['버전 2.0', '2.0.x'],
  ])('%s', (cell, expected) => expect(read(cell)).toBe(expected))
})

describe('what stands in brackets', () => {
  test.each([
    ['2.0.x (or later)', '>= 2.0'],
    ['2.0.x (or earlier)', '<= 2.0'],
    ['1.x (and earlier)', '<= 1'],
    ['1.x (and all older versions)', '<= 1'],
    ['2.0 (and up), 1.4.x', '>= 2.0 || 1.4.x'],
    ['2.0（及以上）', '>= 2.0'],
    ['2.0 (и выше)', '>= 2.0'],
    ['2.0.x (older)', '2.0.x'],
    ['2.0.x (and later on request)', '2.0.x'],
    ['2.0.x (or 1.4.x and later)', '2.0.x'],
    ['Titan (21.x)', '21.x'],
    ['Titan LTS (v21.4)', '21.4.x'],
    ['Rhea (20.1.3)', '20.1.3'],
    ['Titan (21.x, latest)', '(it names no version)'],
    ['Titan (21.x, 22.x)', '21.x, 22.x'],
    ['latest (21.x, 22.x)', 'latest'],
    ['Titan (21)', '(it names no version)'],
    ['High (CVSS 8.1)', '(it names no version)'],
    ['High (7.0 - 8.9)', '(it names no version)'],
    ['the big old blue one (2.x)', 'older 2.x'],
    ['Python (3.9)', '(it speaks of python)'],
    ['latest (4.x)', '4.x'],
    ['Current (2.x)', '2.x'],
    ['Latest stable (3.2.x)', '3.2.x'],
    ['Latest release (4.x)', 'latest of 4.x'],
    ['latest minor (4.x)', 'latest minor of 4.x'],
    ['latest (4.5.6)', 'latest'],
  ])('%s', (cell, expected) => expect(read(cell)).toBe(expected))
})

describe('intervals', () => {
  test.each([
    ['3.2.3+', '>= 3.2.3'],
    ['< 4.0', '< 4.0'],
    ['<0.24.1', '< 0.24.1'],
    ['< 2', '< 2'],
    ['< 2.5.x', '< 2.5'],
    ['< 14.x.x', '< 14'],
    ['< 5.0 (EOL)', '< 5.0'],
    ['<= 4.0', '<= 4.0'],
    ['<=7.x', '<= 7'],
    ['≤ 1.13.x', '<= 1.13'],
    ['>= 5.x.x', '>= 5'],
    ['≥ 3.2', '>= 3.2'],
    ['> 4', '> 4'],
    ['>4.x.x', '> 4'],
    ['^3.0.1', '>= 3.0.1 <= 3'],
    ['^0.3.1', '>= 0.3.1 <= 0.3'],
    ['~3.0.1', '>= 3.0.1 <= 3.0'],
    ['>= 1.0, < 2.0', '>= 1.0 < 2.0'],
    ['>=2,<3', '>= 2 < 3'],
    ['≥3.0 <4.0', '>= 3.0 < 4.0'],
    ['> 3.0 and < 4.0', '> 3.0 < 4.0'],
    ['2.0 - 2.4', '>= 2.0 <= 2.4'],
    ['3.x–5.x', '>= 3 <= 5'],
    ['4.260421.1 – 4.260421.32', '>= 4.260421.1 <= 4.260421.32'],
    ['4.26042x', '>= 4.260420 <= 4.260429'],
    ['2.3.0 - latest', '>= 2.3.0'],
    ['2.0 to 2.4', '>= 2.0 <= 2.4'],
    ['between 2.0 and 2.4', '>= 2.0 <= 2.4'],
    ['up to 2.4', '<= 2.4'],
    ['before 2.0.0', '< 2.0.0'],
    ['prior to 2.0', '< 2.0'],
    ['All versions prior to 3.0', '< 3.0'],
    ['anything below 2.0', '< 2.0'],
    ['older than 2.0', '< 2.0'],
    ['newer than 3.0', '> 3.0'],
    ['from 3.0', '>= 3.0'],
    ['since 3.0', '>= 3.0'],
    ['2.0 and later', '>= 2.0'],
    ['4.260422.x and later', '>= 4.260422'],
    ['3.0 onwards', '>= 3.0'],
    ['3.0 or newer', '>= 3.0'],
    ['6.x and below', '<= 6'],
    ['1.x.x and older', '<= 1'],
    ['Older versions (< 2.0)', '< 2.0'],
    ['4.4.x and older 4.x', '>= 4 <= 4.4'],
  ])('%s', (cell, expected) => expect(read(cell)).toBe(expected))
})

describe('what follows the releases by itself', () => {
  test.each([
    ['latest', 'latest'],
    ['LATEST', 'latest'],
    ['Current', 'latest'],
    ['stable', 'latest'],
    ['last release', 'latest'],
    ['Latest branch version', 'latest'],
    ['Latest minor', 'latest minor'],
    ['latest minor release', 'latest minor'],
    ['current major', 'latest major'],
    ['2.latest', 'latest of 2.x'],
    ['newest 8.x', 'latest of 8.x'],
    ['4.NN.z', 'latest minor of 4.x'],
    ['4.NN-1.z', 'previous minor of 4.x'],
    ['3rd latest minor', '3rd latest minor'],
    ['previous release', 'previous release'],
    ['the last two minor versions', 'latest minor, previous minor'],
    ['latest on main (current major, 3.x)', 'latest of 3.x'],
    ['latest 1.x (main)', 'latest of 1.x'],
    ['< LATEST', '< latest'],
    ['older than latest', '< latest'],
    ['<= 2.latest', '< latest of 2.x'],
    ['master', 'branch master'],
    ['`Main`', 'branch Main'],
    ['main branch', 'branch main'],
    ['main/master branch', 'branch main, branch master'],
    ['3.0.0-SNAPSHOT (main)', 'branch main'],
    ['main (unreleased)', 'branch main'],
    ['before main', '< branch main'],
    ['nightly', 'branch nightly'],
    ['betas', 'prereleases'],
    ['release candidates', 'prereleases'],
    ['2.x betas', 'prereleases of 2.x'],
  ])('%s', (cell, expected) => expect(read(cell)).toBe(expected))
})

describe('all, and what is left', () => {
  test.each([
    ['x.x.x', 'all versions'],
    ['*', 'all versions'],
    ['all versions', 'all versions'],
    ['any', 'all versions'],
    ['Older', 'older'],
    ['Anything older', 'older'],
    ['older 1.x tags', 'older 1.x'],
    ['Other versions', 'all others'],
    ['anything else', 'all others'],
    ['everything else', 'all others'],
    ['All other tags', 'all others'],
    ['All other 4.x releases', 'all other 4.x'],
  ])('%s', (cell, expected) => expect(read(cell)).toBe(expected))
})

describe('several in one cell', () => {
  test.each([
    ['3.2.0, 3.1.0, 3.0.0', '3.2.0, 3.1.0, 3.0.0'],
    ['3.4.0,3.3.1', '3.4.0, 3.3.1'],
    ['1.20.x\n1.19.x', '1.20.x, 1.19.x'],
    ['5.1.x / 5.0.x', '5.1.x, 5.0.x'],
    ['5.1.x & 5.0.x', '5.1.x, 5.0.x'],
    ['1.0.x and 1.1.x', '1.0.x, 1.1.x'],
    ['1.0.x or 1.1.x', '1.0.x, 1.1.x'],
    ['2.x, v2', '2.x'],
    // A comma ties two ends together, "or" keeps them apart.
    ['>= 1.0 || < 0.5', '>= 1.0 || < 0.5'],
    ['>= 1.0 or < 2.0', '>= 1.0 || < 2.0'],
    ['>= 1.0 & < 2.0', '>= 1.0 < 2.0'],
    ['latest, 1.x', 'latest, 1.x'],
  ])('%j', (cell, expected) => expect(read(cell)).toBe(expected))
})

describe('other languages', () => {
  test.each([
    ['Dernière version', 'latest'],
    ['Neueste Version', 'latest'],
    ['Última versión', 'latest'],
    ['Последняя версия', 'latest'],
    ['最新版 (v2.05.2)', 'latest'],
    ['Ältere Versionen', 'older'],
    ['Versiones anteriores', 'older'],
    ['Более старые', 'older'],
    ['旧バージョン / Older', 'older'],
    ['之前的版本', 'older'],
    ['Alle anderen', 'all others'],
    ['Toutes les autres', 'all others'],
    ['其他版本', 'all others'],
    ['2.0 und neuer', '>= 2.0'],
    ['2.0 et supérieur', '>= 2.0'],
    ['2.0 o superior', '>= 2.0'],
    ['2.0 и выше', '>= 2.0'],
    ['1.0 及以上', '>= 1.0'],
    ['1.0以下', '<= 1.0'],
    ['低于1.0', '< 1.0'],
    ['ab 2.0', '>= 2.0'],
    ['vor 2.0', '< 2.0'],
    ['до 2.0', '< 2.0'],
    ['inférieur à 2.0', '< 2.0'],
    ['menor que 2.0', '< 2.0'],
    ['5.1.х', '5.1.x'],
  ])('%s', (cell, expected) => expect(read(cell)).toBe(expected))
})

describe('names and brackets around a version', () => {
  test.each([
    ['release-3.4', '3.4.x'],
    ['release/3.3', '3.3.x'],
    ['stable-2.1', '2.1.x'],
    ['3.2-stable', '3.2.x'],
    ['v1-lts', '1.x'],
    ['@scope/name@1.6.x', '1.6.x'],
    ['name@1.6.2', '1.6.2'],
    ['Pre-1.0', '< 1.0'],
    ['latest-release', 'latest'],
    ['HEAD of main', 'branch main'],
    ['[4.0, 5.0)', '>= 4.0 < 5.0'],
    ['(,2.0]', '<= 2.0'],
    ['[1.5,)', '>= 1.5'],
    ['2.x (2.5+)', '>= 2.5 <= 2'],
    ['2.5.3+ (2.x)', '>= 2.5.3 <= 2'],
    ['< 2.5.3 (2.x)', '>= 2 < 2.5.3'],
    ['2.1.x (2.1.7)', '2.1.x'],
    ['edge-* (develop)', 'branch edge'],
    ['4,0', '(it may be one number with a decimal comma, or two numbers)'],
    ['3.4.0,3.3.1', '3.4.0, 3.3.1'],
    ...['N/A', 'n/a', 'N / A', '-', '—'].map((cell) => [cell, '(it names no version)'] as const),
    ['N-1', '(it counts from a newest version N and does not say which)'],
    ['N - 2 and older', '(it counts from a newest version N and does not say which)'],
  ])('%s', (cell, expected) => expect(read(cell)).toBe(expected))
})

describe('what cannot be read, and why', () => {
  test.each([
    ['', 'the cell is empty'],
    ['  \n', 'the cell is empty'],
    ['9'.repeat(2_001), 'the cell is too long to be a version'],
    ['None', 'it names no version'],
    ['X.Y', 'it stands for a version that was never filled in'],
    ['vx.y.z', 'it stands for a version that was never filled in'],
    ['tbd', 'it names no version'],
    ['end', 'it names no version'],
    ['LTS releases', 'it names no version'],
    ['XOA latest', 'it names a channel, not a version'],
    ['Node 18', 'it speaks of node'],
    ['alpine', 'it speaks of alpine'],
    ['all except 2.0', 'it makes an exception in words'],
    ['!= 2.0', 'it makes an exception'],
    ['2.4 - 2.0', 'its first version is above its second'],
    ['1.0 2.0', 'it names two versions without saying what lies between'],
    ['1.0 2.0 3.0', 'it names several versions without a comma'],
    ['> x.x', 'it compares with no number'],
  ])('%j', (cell, reason) => expect(readMeaning(cell)).toEqual({ kind: 'unreadable', reason }))
})

test('no text makes it fail, and what it says does not depend on blanks around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (cell) => {
      const blanks = /^\s|\s$/.test(cell)
      if (!blanks) expect(readMeaning(`  ${cell} `)).toEqual(readMeaning(cell))
    }),
    { numRuns: 2_000 },
  )
})

test('a cell of numbers only means what it means among blanks, where it is cut into tokens', () => {
  const number = fc.oneof(fc.nat(2100).map(String), fc.constantFrom('00', '04', '1234567890123456', '123456789012345'))
  const cell = fc
    .tuple(fc.constantFrom('', 'v'), fc.array(number, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '.x'))
    .map(([before, numbers, after]) => `${before}${numbers.join('.')}${after}`)
  fc.assert(fc.property(cell, (cell) => expect(readMeaning(cell)).toEqual(readMeaning(` ${cell}`))))
})

test.each(['<', '(', 'latest ', '1.', '1,', 'x.', '- ', '🙂', 'v', "a'", '1_', '>= 1 ', 'and ', 'or older '])(
  'a cell full of %j takes no time',
  (piece) => {
    const cell = piece.repeat(2_000 / piece.length)
    const start = processorTime()
    readMeaning(cell)
    expect(processorTime() - start).toBeLessThan(200)
  },
)
