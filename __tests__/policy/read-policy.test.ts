import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { PolicyPath } from '../../src/policy/policy-file.ts'
import { readPolicy } from '../../src/policy/read-policy.ts'
import { processorTime } from '../processor-time.ts'
import { faultsOf, mended } from './faults.ts'

const smallest = `version: 1
reporting:
  - email: security@crewkit.io
support:
  rule: { newest: 1, of: minor }
`

async function policyOf(text: string) {
  const result = await readPolicy({ path: '.github/security-policy.yml', text })
  if (result.outcome !== 'read') throw new Error(result.diagnostics.map(({ message }) => message).join('\n'))
  return result.policy
}

describe('a policy that meets the schema', () => {
  test('comes as plain data, in the form in which it was written', async () => {
    const { path, text, content } = await policyOf(smallest)
    expect(path).toBe('.github/security-policy.yml')
    expect(text).toBe(smallest)
    expect(content).toEqual({
      version: 1,
      reporting: [{ email: 'security@crewkit.io' }],
      support: { rule: { newest: 1, of: 'minor' } },
    })
  })

  test.each<[PolicyPath, string, string]>([
    [['version'], '1', 'version'],
    [['reporting', 0, 'email'], 'security@crewkit.io', 'email'],
    [['reporting', 0], 'email: security@crewkit.io', 'email: security@crewkit.io'],
    [['support', 'rule'], '{ newest: 1, of: minor }', 'rule'],
    [['support', 'rule', 'of'], 'minor', 'of'],
    [['support', 'rule', 'branch'], '{ newest: 1, of: minor }', '{ newest: 1, of: minor }'],
    [['support', 'lines', 3, 'until'], 'rule: { newest: 1, of: minor }', 'rule: { newest: 1, of: minor }'],
    [['reporting', 7], '- email: security@crewkit.io', '- email: security@crewkit.io'],
    [[], smallest.trimEnd(), smallest.trimEnd()],
  ])('knows where %j stands', async (path, value, key) => {
    const policy = await policyOf(smallest)
    const [at, keyAt] = [policy.at(...path), policy.keyAt(...path)]
    expect(smallest.slice(at.span.start, at.span.end)).toBe(value)
    expect(smallest.slice(keyAt.span.start, keyAt.span.end)).toBe(key)
    expect([at.file, keyAt.file]).toEqual(['.github/security-policy.yml', '.github/security-policy.yml'])
  })

  test('positions count a BOM, carriage returns and characters of two units', async () => {
    const text = '\uFEFF# 🔒\r\nversion: 1\r\nproject:\r\n  name: "✅ A"\r\n  stage: beta\r\n'
    const policy = await policyOf(text)
    const { span } = policy.at('project', 'stage')
    expect(text.slice(span.start, span.end)).toBe('beta')
    expect(policy.text).toBe(text)
  })

  test('an alias stands where it is written, and what is in it where the anchor is', async () => {
    const text = `version: 1
x-rule: &rule { newest: 1, of: minor }
support: { rule: *rule }
packages: [{ name: core, rule: *rule }]
`
    const policy = await policyOf(text)
    const shown = (...path: PolicyPath) => text.slice(policy.at(...path).span.start, policy.at(...path).span.end)
    expect(policy.content.support?.rule).toEqual({ newest: 1, of: 'minor' })
    expect(shown('support', 'rule')).toBe('*rule')
    expect(shown('packages', 0, 'rule', 'of')).toBe('minor')
  })

  test('keys of one’s own are read past, whatever they hold', async () => {
    const policy = await policyOf(`${smallest}x-owner: { until: 2027-02-30, suported: yes }\n`)
    expect(policy.content).toHaveProperty('x-owner', { until: '2027-02-30', suported: 'yes' })
  })
})

describe('a faulty policy', () => {
  test('all faults come in one run, in the order of the file', async () => {
    const text = `version: 1
reporting:
  - emial: security@crewkit.io
support:
  lines:
    - { versions: 1.10, supported: tomorrow }
    - { versions: 1.9.x, supported: yes, until: 2027-02-30, realeased: 2026-01-01 }
`
    expect(await faultsOf(text)).toEqual([
      'emial | Unknown key `emial`; did you mean `email`?',
      '1.10 | `1.10` without quotes is the number 1.1 in YAML, not a text.',
      'tomorrow | `tomorrow` is not one of the allowed values here: `true`, `false`, `limited`, `planned`.',
      'yes | `yes` is a text in YAML, not a truth value: write `true`.',
      '2027-02-30 | There is no day `2027-02-30` in the calendar.',
      'realeased | Unknown key `realeased`; did you mean `released`?',
    ])
  })

  test('the outcome tells what cannot be read from what is at fault', async () => {
    const outcome = async (text: string) => (await readPolicy({ path: 'p.yml', text })).outcome
    expect(await outcome(smallest)).toBe('read')
    expect(await outcome('version: 2\n')).toBe('faulty')
    expect(await outcome('version: [\n')).toBe('unreadable')
  })

  test('positions are right behind a BOM and carriage returns', async () => {
    expect(await faultsOf('\uFEFFversion: 1\r\nprojct: {}\r\nrender:\r\n  mode: all\r\n')).toEqual([
      'projct | Unknown key `projct`; did you mean `project`?',
      'all | `all` is not one of the allowed values here: `whole`, `managed`.',
    ])
  })

  test.each([
    'version: 1\nsupport: { lines: [{ versions: 1.10, supported: yes }] }\n',
    'version: "1"\nproject: { production-ready: no }\n',
    'version: 1\nreleases: { tags: {version} }\n',
    'version: 1\nreleases: { tags: [{version}, "v{version}"] }\n',
    'version: 1\npackages:\n  - name: @acme/core\n',
    'version: 1\npackages:\n  - name: core\n    tags: {name}@{version}\n',
    'version: 1\nsupport:\n  note: see: below # why\n  lines:\n    - versions: *.4\n      supported: on\n',
    'version: 1\nsupport:\n  lines:\n    - versions: >= 1.0\n      supported: ✅\n',
    'project: { name: 7 }\n',
    '# ours\r\nsupport:\r\n  rule: { newest: "2", of: minor }\r\n',
  ])('what safe fixes mend is mended: %j', async (text) => {
    // What a reader of YAML stumbles over has to be mended before anything else can be seen.
    let mendedText = text
    for (let pass = 0; pass < 3; pass++) mendedText = await mended(mendedText)
    const result = await readPolicy({ path: 'p.yml', text: mendedText })
    expect(await mended(mendedText)).toBe(mendedText)
    expect(result).toMatchObject({ outcome: 'read' })
  })
})

describe('hostile input', () => {
  const words = [
    'version: 1\n',
    'support:\n',
    '  lines:\n',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ': ',
    '"',
    "'",
    '&a ',
    '*a',
    '!x ',
    '\n',
    '  ',
    '\t',
    '|',
    '>',
    '#',
    '%',
    '---\n',
    '1.10',
    '2027-02-30',
    '\uFEFF',
    '\r\n',
    '__proto__: 1\n',
    '<<: ',
    '? ',
    'rule: ',
    'newest: 1',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join('')),
  )

  test('is answered with findings inside the file, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        const result = await readPolicy({ path: 'p.yml', text })
        if (result.outcome === 'read') return
        expect(result.diagnostics.length).toBeGreaterThan(0)
        for (const { location, message, fixes } of result.diagnostics) {
          expect(message).not.toMatch(/undefined|\[object|invalid/)
          expect(location.span.start).toBeGreaterThanOrEqual(0)
          expect(location.span.end).toBeGreaterThanOrEqual(location.span.start)
          expect(location.span.end).toBeLessThanOrEqual(text.length)
          for (const { edits } of fixes) expect(edits.length).toBe(1)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('any JSON value is judged without a throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 4 }), async (json) => {
        await readPolicy({ path: 'p.yml', text: json })
        await readPolicy({ path: 'p.yml', text: `version: 1\nsupport: { lines: [${json}] }\nreporting: ${json}\n` })
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    [
      'faulty rows',
      (size: number) => `version: 1\nsupport:\n  lines:\n${'    - { versions: 1.1, suported: yes }\n'.repeat(size)}`,
    ],
    ['unknown keys', (size: number) => Array.from({ length: size }, (_, index) => `k${index}: 1\n`).join('')],
    ['open brackets', (size: number) => '['.repeat(size)],
    ['keys that stand twice', (size: number) => 'a: 1\n'.repeat(size)],
    ['anchors', (size: number) => `a: &a [1]\nb: [${'*a,'.repeat(size)}]`],
  ])('ten times as many %s take about ten times as long', async (_, make) => {
    const seconds = async (size: number) => {
      const text = make(size)
      const start = processorTime()
      expect((await readPolicy({ path: 'p.yml', text })).outcome).not.toBe('read')
      return processorTime() - start
    }
    await seconds(500)
    const [small, large] = [await seconds(500), await seconds(5000)]
    // Quadratic would be a hundredfold.
    expect(large).toBeLessThan(Math.max(small, 20) * 45)
  })
})
