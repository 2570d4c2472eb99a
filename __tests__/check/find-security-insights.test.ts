import { describe, expect, test } from '@jest/globals'
import { findSecurityInsights } from '../../src/check/find-security-insights.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import { CannotRead, withMethods } from '../../src/repository/repository.ts'

const find = (path: string, text: string) => findSecurityInsights(inMemory({ files: { [path]: text } }))

describe('security-insights.yml', () => {
  test('its values are known by their keys, with their places', async () => {
    const text = 'header:\n  schema-version: 2.2.0\nlist:\n  - a: "b"\n  - c\n'
    const { found: insights } = await find('SECURITY-INSIGHTS.yml', text)
    expect(insights?.path).toBe('SECURITY-INSIGHTS.yml')
    const values = [...(insights?.values ?? [])].map(([key, { value, span }]) => [
      key,
      value,
      text.slice(span.start, span.end),
    ])
    expect(values.sort()).toEqual([
      ['header.schema-version', '2.2.0', '2.2.0'],
      ['list.0.a', 'b', '"b"'],
      ['list.1', 'c', 'c'],
    ])
  })

  test.each([['.github/security-insights.yaml'], ['.gitlab/security-insights.yml']])('is found at %s', async (path) => {
    expect((await find(path, 'a: b')).found?.path).toBe(path)
  })

  test('is found nowhere else', async () => {
    expect(await find('README.md', 'a: b')).toEqual({})
  })

  test.each([
    [
      'no YAML',
      'security-insights.yml',
      'a: b\nc: [',
      'security-insights.yml could not be read as YAML: mend it at line 2, column 5.',
    ],
    [
      'no mapping',
      'security-insights.yml',
      '- a',
      'security-insights.yml could not be read as YAML: mend it at line 1, column 1.',
    ],
    [
      'nothing in it',
      'security-insights.yml',
      '',
      'security-insights.yml could not be read as YAML: mend it at line 1, column 1.',
    ],
    [
      'a key twice',
      'security-insights.yml',
      'a: 1\na: 2\n',
      'security-insights.yml could not be read as YAML: mend it at line 2, column 1.',
    ],
    [
      'a directory',
      '.github/security-insights.yml/a',
      '',
      '.github/security-insights.yml is a directory, not a file. Put a text file in its place, or name another path.',
    ],
  ])('%s: could not be looked at', async (_, path, text, reason) => {
    expect(await find(path, text)).toEqual({ reason })
  })

  test('a folder that cannot be looked into stops no check', async () => {
    const inner = inMemory({ files: { 'README.md': '' } })
    const listFiles = async (folder: string) => {
      if (folder === '.gitlab') throw new CannotRead('.gitlab leads out.', { help: 'Put it in its place.' })
      return inner.listFiles(folder)
    }
    expect(await findSecurityInsights(withMethods(inner, { listFiles }))).toEqual({
      reason: '.gitlab leads out. Put it in its place.',
    })
  })
})
