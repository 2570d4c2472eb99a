import { describe, expect, test } from '@jest/globals'
import { findSecurityInsights } from '../../src/check/find-security-insights.ts'
import { inMemory } from '../../src/repository/in-memory.ts'

const find = (path: string, text: string) => findSecurityInsights(inMemory({ files: { [path]: text } }))

describe('security-insights.yml', () => {
  test('its values are known by their keys, with their places', async () => {
    const text = 'header:\n  schema-version: 2.2.0\nlist:\n  - a: "b"\n  - c\n'
    const insights = await find('SECURITY-INSIGHTS.yml', text)
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
    expect((await find(path, 'a: b'))?.path).toBe(path)
  })

  test.each([
    ['nothing there', 'README.md', 'a: b'],
    ['no YAML', 'security-insights.yml', 'a: ['],
    ['no mapping', 'security-insights.yml', '- a'],
    ['a directory', 'security-insights.yml/a', ''],
  ])('%s: undefined', async (_, path, text) => {
    expect(await find(path, text)).toBeUndefined()
  })
})
