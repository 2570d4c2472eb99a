import { describe, expect, test } from '@jest/globals'
import { Parser } from 'yaml'
import { isTooDeep } from '../../src/policy/yaml-depth.ts'

const tokens = (text: string) => [...new Parser().parse(text)]

describe('isTooDeep', () => {
  test.each([
    ['', false],
    ['a: { b: [c] }\n', false],
    [`${'['.repeat(60)}${']'.repeat(60)}`, false],
    [`${'['.repeat(66)}${']'.repeat(66)}`, true],
    ['['.repeat(100_000), true],
    ['{a: '.repeat(10_000), true],
    ['- '.repeat(10_000), true],
    ['? '.repeat(10_000), true],
    [Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), true],
    ['a: [1, 2, 3]\n'.repeat(10_000), false],
  ])('%#', (text, expected) => {
    expect(isTooDeep(tokens(text))).toBe(expected)
  })
})
