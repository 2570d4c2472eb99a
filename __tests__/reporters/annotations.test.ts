import { describe, expect, test } from '@jest/globals'
import { annotations } from '../../src/reporters/annotations.ts'
import { celery, finding, hostile, mixedCelery, report, traefik } from './reports.ts'

const place = { file: 'SECURITY.md', span: { start: 0, end: 0 } }

test('what GitHub shows on a line', () => {
  expect(annotations(celery)).toEqual({
    shown: [
      {
        kind: 'error',
        message:
          'The current release 5.6.3 (tag v5.6.3, 2026-03-26) is in no supported row; the newest one is 5.4.x.\n' +
          'Give 5.6.x a row that says whether it is supported. 5.5 has releases and no row either.\n' +
          'https://example.org/rules/current-release-is-supported',
        properties: {
          title: 'current-release-is-supported',
          file: 'SECURITY.md',
          startLine: 7,
          endLine: 7,
          startColumn: 3,
          endColumn: 8,
        },
      },
      {
        kind: 'notice',
        message: 'The released versions 5.0.0 to 5.0.5 are in no row.\nWrite `< 5.1` if they get no fixes either.',
        properties: {
          title: 'released-versions-have-a-row',
          file: 'SECURITY.md',
          startLine: 11,
          endLine: 11,
          startColumn: 3,
          endColumn: 8,
        },
      },
    ],
    omitted: undefined,
  })
})

test('no columns where the end is on another line, which GitHub refuses', () => {
  const over = finding({ file: 'SECURITY.md', span: { start: 0, end: 20 } })
  expect(annotations({ ...traefik, diagnostics: [over] }).shown[0]?.properties).toEqual({
    title: 'current-release-is-supported',
    file: 'SECURITY.md',
    startLine: 1,
    endLine: 3,
  })
})

describe('ten of each kind', () => {
  const many = (count: number, severity: 'error' | 'warning' | 'notice') =>
    Array.from({ length: count }, (_, index) => finding(place, { severity, message: `${severity} ${index + 1}` }))

  test('worst first, the first ten of each', () => {
    const diagnostics = [...many(3, 'notice'), ...many(12, 'warning'), ...many(11, 'error')]
    const { shown, omitted } = annotations(report('', { diagnostics }))
    expect(shown.map(({ message }) => message)).toEqual([
      ...many(10, 'error').map(({ message }) => message),
      ...many(10, 'warning').map(({ message }) => message),
      ...many(3, 'notice').map(({ message }) => message),
    ])
    expect(omitted).toBe('Annotations are limited: showing 10 of 11 errors, 10 of 12 warnings.')
  })

  test('exactly ten are all of them', () => {
    expect(annotations(report('', { diagnostics: many(10, 'error') })).omitted).toBeUndefined()
  })
})

test('a message that GitHub would cut is shortened in its middle', () => {
  const long = finding(place, { message: `a${'x'.repeat(9000)}z` })
  const message = annotations(report('', { diagnostics: [long] })).shown[0]?.message ?? ''
  expect(message.length).toBeLessThan(4096)
  expect(message).toMatch(/^ax+…x+z$/)
})

test('hostile texts are shown, not obeyed', () => {
  const { shown } = annotations(hostile)
  for (const { message, properties } of shown) {
    expect(message).not.toMatch(/(^|\n)\s*::|##\[|[^\P{Cc}\n]/u)
    expect(properties.title).not.toMatch(/\n/)
  }
})

test('what was already there is left out and counted', () => {
  const { shown, omitted } = annotations(mixedCelery)
  expect(shown.map(({ kind }) => kind)).toEqual(['error'])
  expect(omitted).toBe('Not shown on the lines: 1 finding that was already there before this change.')
})
