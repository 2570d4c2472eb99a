import { expect, test } from '@jest/globals'
import { fingerprints } from '../../src/reporters/fingerprint.ts'
import { Places } from '../../src/reporters/place.ts'
import { at, finding } from './reports.ts'

function print(text: string, ...words: string[]): string[] {
  const findings = words.map((word) => finding(at(text, word)))
  return fingerprints(findings, new Places(new Map([['SECURITY.md', text]])))
}

test('stays while the line moves, or its indentation changes', () => {
  const before = print('| 5.4.x |\n', '5.4')
  expect(print('new\n\n  | 5.4.x |\n', '5.4')).toEqual(before)
  expect(before[0]).toMatch(/^[0-9a-f]{32}$/)
})

test('changes with the line, the rule and the file', () => {
  const text = '| 5.4.x |'
  const location = at(text, '5.4')
  const findings = [
    finding(location),
    finding(location, { code: 'other' }),
    finding({ ...location, file: 'docs/SECURITY.md' }),
  ]
  const places = new Places(
    new Map([
      ['SECURITY.md', text],
      ['docs/SECURITY.md', text],
    ]),
  )
  expect(new Set([...fingerprints(findings, places), ...print('| 5.5.x |', '5.5')]).size).toBe(4)
})

test('two findings of a rule in one line are told apart', () => {
  const [first, second] = print('5.4 5.5', '5.4', '5.5')
  expect(first).not.toBe(second)
})
