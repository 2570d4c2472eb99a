import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { printYaml } from '../../src/init/print-yaml.ts'

test('pleasant to read: the schema on top, comments, block style, a blank line between keys', async () => {
  const text = await printYaml(
    {
      version: 1,
      support: { lines: [{ versions: '1.10', supported: true, until: '2027-01-31' }], note: 'One.\n\nTwo.' },
      reporting: [{ email: 'a@b.io' }],
    },
    'Made by hand.',
    [
      { key: 'support', text: 'TODO: look.' },
      { key: 'response', text: 'TODO: how fast?' },
    ],
  )
  expect(text.split('\n').slice(1).join('\n')).toBe(`# Made by hand.
version: 1

# TODO: look.
support:
  lines:
    - versions: "1.10"
      supported: true
      until: "2027-01-31"
  note: |-
    One.

    Two.

reporting:
  - email: a@b.io

# TODO: how fast?
`)
})

describe('what YAML would misread is in quotes', () => {
  test.each([
    '1.10',
    '22.04',
    '5',
    '1e3',
    '0x1F',
    '2027-01-31',
    '12:30',
    'yes',
    'NO',
    'on',
    'null',
    '~',
    '1_000',
    '< 0.1',
    '>= 1',
    '@acme/core',
    '*',
    '{name}',
    '- a',
    'a: b',
    'a #b',
    ' a',
    '[x]',
    '| pipe',
  ])('%j', async (versions) => {
    const text = await printYaml({ version: 1, support: { lines: [{ versions, supported: true }] } }, '', [])
    for (const version of ['1.1', '1.2'] as const)
      expect(parse(text, { version }).support.lines[0].versions).toBe(versions)
  })
})

test('long remarks are folded between words', async () => {
  const text = await printYaml({ version: 1 }, '', [{ key: 'support', text: 'word '.repeat(60).trim() }])
  expect(
    Math.max(
      ...text
        .split('\n')
        .slice(1)
        .map(({ length }) => length),
    ),
  ).toBeLessThanOrEqual(104)
})
