import { expect, test } from '@jest/globals'
import { versionAfter } from '../../src/check/changesets.ts'

const changeset = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n\nWhat has changed: major.\n`

test.each<[string, string[], string | undefined]>([
  ['1.2.3', [changeset('"crewkit": patch')], '1.2.4'],
  ['1.2.3', [changeset('"crewkit": minor')], '1.3.0'],
  ['1.2.3', [changeset("'crewkit': major")], '2.0.0'],
  ['0.2.3', [changeset('crewkit: minor')], '0.3.0'],
  ['1.2.3', [changeset('"crewkit": patch'), changeset('"other": major', '"crewkit": minor')], '1.3.0'],
  ['1.2.3', [changeset('"crewkit": minor').replaceAll('\n', '\r\n')], '1.3.0'],
  ['1.2.3', [changeset('"other": major')], undefined],
  ['1.2.3', [changeset('"crewkit": huge')], undefined],
  ['1.2.3', ['No head\n---\n"crewkit": major\n---\n'], undefined],
  ['1.2.3', ['---\n---\n"crewkit": major\n'], undefined],
  ['1.2.3', [], undefined],
  ['1.2', [changeset('"crewkit": minor')], undefined],
  ['1.2.3-rc.1', [changeset('"crewkit": minor')], undefined],
])('%s and %j', (version, texts, expected) => expect(versionAfter(version, 'crewkit', texts)).toBe(expected))

test('a scoped package', () => {
  expect(versionAfter('1.2.3', '@acme/core', [changeset('"@acme/core": minor')])).toBe('1.3.0')
})
