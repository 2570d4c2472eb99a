import { describe, expect, test } from '@jest/globals'
import { linesOf, promisedLines, refusedRest } from '../../src/security-md/promised-lines.ts'
import { type Meaning, printMeaning } from '../../src/versions/meaning.ts'
import { readMeaning } from '../../src/versions/read-meaning.ts'
import { processorTime } from '../processor-time.ts'

const print = (meaning: Meaning | undefined): string => (meaning ? printMeaning(meaning) : 'nothing')

describe('lines at the end of a sentence', () => {
  test.each([
    ['Security updates are provided for version 0.1.x', '0.1.x'],
    ['Security updates are provided for versions 3.1 and 3.0', '3.1.x, 3.0.x'],
    ['Currently, security fixes are only backported to the 2.x series', '2.x'],
    ['Security fixes and updates are available for 2.4, 2.5 and 2.6 currently', '2.4.x, 2.5.x, 2.6.x'],
    ['We support versions 1.2 and 1.3', '1.2.x, 1.3.x'],
    ['We currently only support version 2 with security fixes', '2.x'],
    ['I provide security updates for the 3.x branch', '3.x'],
    ['We support version 2.2 or newer', '>= 2.2'],
    ['Supported versions are 2.x and 3.x', '2.x, 3.x'],
    ['The currently supported version is 1.4.x', '1.4.x'],
    ['Supported versions: 2.0, 2.1', '2.0.x, 2.1.x'],
  ])('%s: %s', (text, expected) => expect(print(promisedLines(text))).toBe(expected))
})

describe('no lines', () => {
  test.each([
    'Security updates are provided for 12 months',
    'Security updates are provided for 3',
    'Security updates are provided for version 1.2.3',
    'Security updates are provided for version 2.0 of the protocol',
    'Security updates are provided for Node 18',
    'Security updates are not provided for version 0.1.x',
    'Support is available in 3 languages',
    'We support TLS 1.2',
    'We support up to 5 versions',
    'We fixed it in version 2.1',
    'We support version 2.x and the API of 1.x',
    'Supported versions are listed in 2.x',
    'Supported versions of Python are 3.8 and 3.9',
    'Version 2.x is nice',
  ])('%s', (text) => expect(print(promisedLines(text))).toBe('nothing'))
})

describe('the rest', () => {
  test.each([
    ['Earlier versions are not supported', 'older'],
    ['Older releases are no longer supported', 'older'],
    ['All other versions are unsupported', 'all others'],
    ['All older versions are no longer actively maintained', 'older'],
    ['Earlier versions are supported', 'nothing'],
    ['Older browsers are not supported', 'nothing'],
    ['Other versions are not affected', 'nothing'],
    ['Please note that earlier versions are not supported', 'nothing'],
  ])('%s: %s', (text, expected) => expect(print(refusedRest(text))).toBe(expected))
})

test('one release alone is no line', () => {
  expect(
    ['1.2.3', '1.2', '>= 1', '1.2, 1.3', 'latest'].map((cell) => linesOf(readMeaning(cell)) !== undefined),
  ).toEqual([false, true, true, true, false])
})

test.each(['currently ', 'we only support ', '2.x, ', 'security updates are provided for ', 'fix 1 and ', '1.1/'])(
  'many times "%s" is no burden',
  (piece) => {
    const start = processorTime()
    promisedLines(`Supported versions are ${piece.repeat(2_000)}`)
    promisedLines(`${piece.repeat(2_000)}support 2.x`)
    refusedRest(piece.repeat(2_000))
    expect(processorTime() - start).toBeLessThan(500)
  },
)
