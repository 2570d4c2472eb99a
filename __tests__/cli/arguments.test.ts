import { describe, expect, test } from '@jest/globals'
import { listed, type OptionSpecs, parseArguments } from '../../src/cli/arguments.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

const SPECS: OptionSpecs = {
  policy: { type: 'string' },
  format: { type: 'string', values: ['text', 'json'] },
  offline: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
}

function parse(...args: string[]) {
  return parseArguments(args, SPECS, 1)
}

function refusal(...args: string[]): [string, string | undefined] {
  try {
    parse(...args)
  } catch (error) {
    if (error instanceof UsageError) return [error.message, error.hint]
    throw error
  }
  throw new Error('It was not refused.')
}

test('options, flags and positional arguments', () => {
  const { positionals, get, has } = parse('--policy', 'a.yml', 'dir', '--offline', '--format=json')
  expect(positionals).toEqual(['dir'])
  expect([get('policy'), get('format'), get('other')]).toEqual(['a.yml', 'json', undefined])
  expect([has('offline'), has('quiet')]).toEqual([true, false])
})

test('an option given twice has its last value, and all of them', () => {
  const { get, all } = parse('--policy', 'a.yml', '--policy=b.yml')
  expect(get('policy')).toBe('b.yml')
  expect([all('policy'), all('format')]).toEqual([['a.yml', 'b.yml'], []])
})

test.each([
  ['a short flag', ['-q'], 'quiet'],
  ['help', ['--help'], 'help'],
  ['help, in short', ['-h'], 'help'],
])('%s', (_, args, flag) => {
  expect(parse(...args).has(flag)).toBe(true)
})

test('an option given twice has its last value', () => {
  expect(parse('--format', 'text', '--format', 'json').get('format')).toBe('json')
})

test('a dash alone is a value, and so is anything after an equals sign', () => {
  expect(parse('--policy', '-').get('policy')).toBe('-')
  expect(parse('--policy=--odd').get('policy')).toBe('--odd')
})

test('after two dashes a name may begin with one', () => {
  expect(parse('--', '--offline').positionals).toEqual(['--offline'])
})

describe('refused', () => {
  test.each<[string[], string, string | undefined]>([
    [['--polcy', 'x'], 'Unknown option "--polcy".', 'Did you mean --policy?'],
    [['--something-else'], 'Unknown option "--something-else".', undefined],
    [['-x'], 'Unknown option "-x".', undefined],
    [['--__proto__'], 'Unknown option "--__proto__".', undefined],
    [['--constructor=1'], 'Unknown option "--constructor".', undefined],
    [['--format', 'jsn'], 'The option --format knows no value "jsn". It takes text or json.', 'Did you mean json?'],
    [['--format', 'xml'], 'The option --format knows no value "xml". It takes text or json.', undefined],
    [['--format'], 'The option --format needs a value: text or json.', undefined],
    [['--format='], 'The option --format needs a value: text or json.', undefined],
    [['--policy', '--offline'], 'The option --policy needs a value.', undefined],
    [
      ['--policy', '-odd'],
      'The option --policy needs a value.',
      'To pass a value that begins with a dash, write --policy=-odd',
    ],
    [['--offline=yes'], 'The option --offline takes no value, but it was given "yes".', undefined],
    [['a', 'b'], 'Unexpected argument "b".', undefined],
  ])('%j', (args, message, hint) => {
    expect(refusal(...args)).toEqual([message, hint])
  })
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j listed', (words, text) => {
  expect(listed(words)).toBe(text)
})
