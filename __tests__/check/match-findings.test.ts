import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Findings, matchFindings } from '../../src/check/match-findings.ts'
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.ts'

interface Short {
  readonly code?: string
  readonly severity?: Severity
  readonly message?: string
  readonly file?: string
  /** The line that it stands on, from 0. */
  readonly line?: number
}

const FILE = 'SECURITY.md'

function findings(text: string, shorts: readonly Short[], rest: Partial<Findings> = {}): Findings {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const diagnostics = shorts.map(
    ({ code = 'rule', severity = 'error', message = 'Wrong.', file = FILE, line = 0 }): Diagnostic => {
      const start = starts[line] ?? 0
      return { code, severity, message, location: { file, span: { start, end: start + 1 } }, related: [], fixes: [] }
    },
  )
  return { diagnostics, texts: new Map([[FILE, text]]), ...rest }
}

/** Which findings of the head are marked, and how many of the base are gone. */
function matched(head: Findings, base: Findings): [readonly boolean[], number] {
  const { diagnostics, gone } = matchFindings(head, base)
  return [diagnostics.map(({ alreadyThere = false }) => alreadyThere), gone]
}

describe('one finding of each', () => {
  test.each<[string, Short, Short, boolean]>([
    ['the same', {}, {}, true],
    ['of another rule', {}, { code: 'other' }, false],
    ['of another message', {}, { message: 'Worse.' }, false],
    ['of another file', {}, { file: 'README.md' }, false],
    ['graver by now', { severity: 'error' }, { severity: 'warning' }, false],
    ['less grave by now', { severity: 'warning' }, { severity: 'error' }, true],
    ['much less grave by now', { severity: 'notice' }, { severity: 'error' }, true],
    ['elsewhere by now', { line: 1 }, { line: 0 }, true],
  ])('%s', (_, head, base, known) => {
    expect(matched(findings('a\nb\n', [head]), findings('a\nb\n', [base]))).toEqual([[known], known ? 0 : 1])
  })
})

test('one of the base stands for one of the head', () => {
  expect(matched(findings('a', [{}, {}, {}]), findings('a', [{}, {}]))).toEqual([[true, true, false], 0])
})

test('of two that read alike, the one on the line that was there is known', () => {
  const head = findings('new\nold\n', [{ line: 0 }, { line: 1 }])
  expect(matched(head, findings('old\n', [{}]))).toEqual([[false, true], 0])
})

test('a line that moved and one that was changed are both known', () => {
  const head = findings('top\nb, changed\na\n', [{ line: 1 }, { line: 2 }])
  expect(matched(head, findings('a\nb\n', [{ line: 0 }, { line: 1 }]))).toEqual([[true, true], 0])
})

describe('a file that moves', () => {
  test('is the same where it is the document, or the policy', () => {
    const head = findings('', [{ file: '.github/SECURITY.md' }, { file: '.github/security-policy.yml' }], {
      document: '.github/SECURITY.md',
      policy: '.github/security-policy.yml',
    })
    const base = findings('', [{ file: 'SECURITY.md' }, { file: 'security-policy.yml' }], {
      document: 'SECURITY.md',
      policy: 'security-policy.yml',
    })
    expect(matched(head, base)).toEqual([[true, true], 0])
  })

  test('is not where it takes the place of none', () => {
    const head = findings('', [{ file: 'SECURITY.md' }], { document: 'SECURITY.md' })
    expect(matched(head, findings('', [{ file: 'SECURITY.md' }], { policy: 'SECURITY.md' }))).toEqual([[false], 1])
  })
})

const anyShort = fc.record({
  code: fc.constantFrom('a', 'b'),
  severity: fc.constantFrom<Severity>('error', 'warning', 'notice'),
  message: fc.constantFrom('x', 'y'),
  line: fc.nat(3),
})
const anyFindings = fc.array(anyShort, { maxLength: 8 }).map((shorts) => findings('a\nb\na\nb\n', shorts))

test('what is held against itself is all known, in its order', () => {
  fc.assert(
    fc.property(anyFindings, (all) => {
      const { diagnostics, gone } = matchFindings(all, all)
      expect(diagnostics).toEqual(all.diagnostics.map((one) => ({ ...one, alreadyThere: true })))
      expect(gone).toBe(0)
    }),
  )
})

test('no more are known than the base has, and none twice', () => {
  fc.assert(
    fc.property(anyFindings, anyFindings, (head, base) => {
      const [known, gone] = matched(head, base)
      expect(known.filter(Boolean).length + gone).toBe(base.diagnostics.length)
    }),
  )
})

test('a thousand that read alike take no long time', () => {
  const many = findings(
    'a\n'.repeat(20_000),
    Array.from({ length: 20_000 }, (_, line) => ({ line })),
  )
  const [known] = matched(many, many)
  expect(known.every(Boolean)).toBe(true)
})
