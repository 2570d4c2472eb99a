import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import Ajv2020 from 'ajv/dist/2020.js'
import type { Report } from '../../src/check/report.ts'
import { json } from '../../src/reporters/json.ts'
import {
  agedCelery,
  at,
  celery,
  finding,
  fresh,
  hostile,
  line,
  OPTIONS,
  release,
  releases,
  report,
  traefik,
} from './reports.ts'

const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8'))
const validate = new Ajv2020.default({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)

/** The report as its readers get it, once it has met the published schema. */
function read(report: Report, options = OPTIONS) {
  const content = JSON.parse(json(report, options))
  validate(content)
  expect(validate.errors).toBeNull()
  return content
}

test('a report that drifts', () => {
  const { lines, findings, ...rest } = read(celery)
  expect(rest).toEqual({
    version: 1,
    ok: false,
    drift: true,
    base: null,
    today: '2026-11-21',
    policy: null,
    document: 'SECURITY.md',
    releases: {
      source: 'git',
      complete: true,
      count: 261,
      current: { tag: 'v5.6.3', version: '5.6.3', date: '2026-03-26' },
      ignored: 0,
      scheme: 'semver',
      notes: [],
    },
    skipped: [],
  })
  expect(lines[0]).toEqual({
    file: 'SECURITY.md',
    line: 7,
    text: '5.4.x',
    meaning: '5.4.x',
    range: '>=5.4.0 <5.5.0-0',
    status: 'supported',
    until: null,
    newest: { tag: 'v5.4.0', version: '5.4.0', date: '2024-04-17' },
    releases: 1,
  })
  expect(findings).toEqual([
    {
      rule: 'current-release-is-supported',
      severity: 'error',
      alreadyThere: false,
      message: 'The current release 5.6.3 (tag v5.6.3, 2026-03-26) is in no supported row; the newest one is 5.4.x.',
      help: 'Give 5.6.x a row that says whether it is supported. 5.5 has releases and no row either.',
      url: 'https://example.org/rules/current-release-is-supported',
      file: 'SECURITY.md',
      line: 7,
      column: 3,
      endLine: 7,
      endColumn: 8,
      related: [],
      fix: { title: 'continue the pattern of the table', safety: 'suggested' },
    },
    {
      rule: 'released-versions-have-a-row',
      severity: 'notice',
      alreadyThere: false,
      message: 'The released versions 5.0.0 to 5.0.5 are in no row.',
      help: 'Write `< 5.1` if they get no fixes either.',
      url: null,
      file: 'SECURITY.md',
      line: 11,
      column: 3,
      endLine: 11,
      endColumn: 8,
      related: [
        {
          message: 'the next row starts at 5.1.0',
          file: 'SECURITY.md',
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 8,
        },
      ],
      fix: null,
    },
  ])
})

describe('fields that need not be there', () => {
  test('of a line', () => {
    const whole = line(at('x', 'x'), 'x', {
      package: 'core',
      first: release('v1.0.0'),
      newest: release('v1.2.0', '2026-01-02'),
      because: 'the newest minor',
      until: '2027-01-31',
    })
    expect(read(report('x', { lines: [whole] })).lines[0]).toMatchObject({
      package: 'core',
      first: { tag: 'v1.0.0', version: '1.0.0', date: null },
      newest: { tag: 'v1.2.0', version: '1.2.0', date: '2026-01-02' },
      because: 'the newest minor',
      until: '2027-01-31',
    })
  })

  test('of the current release', () => {
    const known = releases({ current: release('v1.1.20'), currentBecause: 'the numbering was restarted' })
    expect(read(report('', { releases: known })).releases.current).toEqual({
      tag: 'v1.1.20',
      version: '1.1.20',
      date: null,
      because: 'the numbering was restarted',
    })
  })

  test('no current release', () => {
    const { current: _, ...none } = releases({ count: 0 })
    expect(read(report('', { releases: none })).releases.current).toBeNull()
  })

  test('no releases, no document', () => {
    const { releases: _, document: __, ...rest } = report('', { policy: 'security-policy.yml' })
    expect(read(rest)).toMatchObject({ policy: 'security-policy.yml', document: null, releases: null })
  })
})

test('tags set aside are counted', () => {
  expect(read(traefik).releases.ignored).toBe(31)
})

test.each([
  ['error', false],
  ['warning', false],
  ['never', true],
] as const)('--fail-on %s: ok is %s', (failOn, ok) => {
  expect(read(celery, { ...OPTIONS, failOn })).toMatchObject({ ok, drift: true })
})

test('nothing found', () => {
  expect(read(fresh)).toMatchObject({ ok: true, drift: false, findings: [], skipped: [] })
})

test('hostile texts are data', () => {
  expect(read(hostile).document).toBe('SECURITY.md\n::error::name')
})

test('columns count UTF-16 code units, and a file that was not read has a place too', () => {
  const text = '\uFEFF😀 x'
  const findings = [finding(at(text, 'x')), finding({ file: 'other', span: { start: 9, end: 12 } })]
  expect(read(report(text, { diagnostics: findings })).findings).toMatchObject([
    { file: 'SECURITY.md', line: 1, column: 4, endLine: 1, endColumn: 5 },
    { file: 'other', line: 1, column: 1, endLine: 1, endColumn: 1 },
  ])
})

describe('the published schema', () => {
  // biome-ignore lint/suspicious/noExplicitAny: what JSON.parse gives.
  function objects(part: any, path = '#'): [path: string, part: any][] {
    if (typeof part !== 'object' || part === null) return []
    const below = Object.entries(part).flatMap(([key, value]) => objects(value, `${path}/${key}`))
    return part.type === 'object' ? [[path, part], ...below] : below
  }

  test('is closed: a key that it does not know is a mistake', () => {
    const open = objects(schema).filter(([, { additionalProperties }]) => additionalProperties !== false)
    expect(open.map(([path]) => path)).toEqual([])
  })

  test('describes every field, or points to where it is described', () => {
    const fields = objects(schema).flatMap(([path, { properties }]) =>
      Object.entries<Record<string, unknown>>(properties).map(([name, field]) => ({ path: `${path}/${name}`, field })),
    )
    const silent = fields.filter(({ field }) => field['description'] === undefined && field['$ref'] === undefined)
    expect(silent.map(({ path }) => path)).toEqual([])
    expect(fields.length).toBeGreaterThan(40)
  })

  test('promises that nothing is missing of what every report has', () => {
    const { properties, required } = schema
    expect(required).toEqual(Object.keys(properties))
  })
})

describe('the base', () => {
  test('marks what was there, and passes with it', () => {
    const { ok, drift, base, findings } = read(agedCelery)
    expect({ ok, drift, base }).toEqual({
      ok: true,
      drift: true,
      base: { revision: 'main', outcome: 'compared', gone: 1, reason: null },
    })
    expect(findings.map(({ alreadyThere }: { alreadyThere: boolean }) => alreadyThere)).toEqual([true, true])
  })

  test.each<[NonNullable<Report['base']>, object]>([
    [
      { revision: 'main', outcome: 'no-policy' },
      { revision: 'main', outcome: 'no-policy', gone: null, reason: null },
    ],
    [
      { revision: 'main', outcome: 'unreadable', reason: 'No.' },
      { revision: 'main', outcome: 'unreadable', gone: null, reason: 'No.' },
    ],
  ])('%j', (base, expected) => {
    expect(read({ ...celery, base }).base).toEqual(expected)
  })
})
