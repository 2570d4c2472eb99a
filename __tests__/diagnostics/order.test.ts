import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.ts'
import { inOrder } from '../../src/diagnostics/order.ts'

function finding(
  file: string,
  start: number,
  severity: Severity,
  code: string,
  message = 'Something is wrong.',
): Diagnostic {
  return { code, severity, message, location: { file, span: { start, end: start + 1 } }, related: [], fixes: [] }
}

const shown = (diagnostics: readonly Diagnostic[]): string[] =>
  inOrder(diagnostics).map(
    ({ location, severity, code }) => `${location.file}:${location.span.start} ${severity} ${code}`,
  )

test('by file, from the top down, the graver first, then by name', () => {
  const given = [
    finding('b.md', 1, 'error', 'x'),
    finding('a.md', 9, 'error', 'x'),
    finding('a.md', 2, 'notice', 'a'),
    finding('a.md', 2, 'error', 'z'),
    finding('a.md', 2, 'error', 'b'),
    finding('a.md', 2, 'warning', 'a', 'Something else is wrong.'),
    finding('Z.md', 0, 'notice', 'x'),
  ]
  expect(shown(given)).toEqual([
    'Z.md:0 notice x',
    'a.md:2 error b',
    'a.md:2 error z',
    'a.md:2 warning a',
    'a.md:2 notice a',
    'a.md:9 error x',
    'b.md:1 error x',
  ])
})

test('the same thing at the same place once; other words or another place are another thing', () => {
  const one = finding('a.md', 1, 'error', 'x')
  expect(inOrder([one, { ...one }])).toEqual([one])
  expect(inOrder([one, { ...one, message: 'Other.' }, finding('a.md', 2, 'error', 'x')])).toHaveLength(3)
})

test('the order in which findings come in does not matter', () => {
  const findings = fc.array(
    fc
      .tuple(
        fc.constantFrom('a.md', 'b.md'),
        fc.nat({ max: 3 }),
        fc.constantFrom<Severity[]>('error', 'warning', 'notice'),
        fc.constantFrom('x', 'y'),
      )
      .map((parts) => finding(...parts)),
    { maxLength: 20 },
  )
  fc.assert(fc.property(findings, (given) => expect(shown(given.toReversed())).toEqual(shown(given))))
})
