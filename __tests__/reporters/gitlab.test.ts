import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { gitlab } from '../../src/reporters/gitlab.ts'
import { agedCelery, celery, fresh, hostile, OPTIONS, traefik } from './reports.ts'

test('the fields that GitLab reads', () => {
  expect(JSON.parse(gitlab(celery, OPTIONS))).toEqual([
    {
      description:
        'The current release 5.6.3 (tag v5.6.3, 2026-03-26) is in no supported row; the newest one is 5.4.x. ' +
        'Give 5.6.x a row that says whether it is supported. 5.5 has releases and no row either.',
      check_name: 'current-release-is-supported',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'major',
      location: { path: 'SECURITY.md', lines: { begin: 7, end: 7 } },
    },
    {
      description: 'The released versions 5.0.0 to 5.0.5 are in no row. Write `< 5.1` if they get no fixes either.',
      check_name: 'released-versions-have-a-row',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'info',
      location: { path: 'SECURITY.md', lines: { begin: 11, end: 11 } },
    },
  ])
})

test('a warning is minor', () => {
  expect(JSON.parse(gitlab(traefik, OPTIONS))).toMatchObject([{ severity: 'major' }, { severity: 'minor' }])
})

test('nothing found is an empty list', () => {
  expect(gitlab(fresh, OPTIONS)).toBe('[]\n')
})

test('each fingerprint is there once', () => {
  const { diagnostics } = hostile
  const issues: { fingerprint: string }[] = JSON.parse(
    gitlab({ ...hostile, diagnostics: [...diagnostics, ...diagnostics] }, OPTIONS),
  )
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(4)
})

test('what was already there is in the report, for GitLab compares it with that of the other branch', () => {
  expect(gitlab(agedCelery, OPTIONS)).toBe(gitlab(celery, OPTIONS))
})

// What GitLab's documentation asks of a report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
const SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32,64}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          // Relative to the repository, and not from `./`.
          path: { type: 'string', pattern: '^(?!\\.?/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
}

test.each(Object.entries({ celery, traefik, fresh, hostile, agedCelery }))(
  'GitLab can read the report of %s',
  (_, report) => {
    const fits = new Ajv2020().compile(SCHEMA)
    fits(JSON.parse(gitlab(report, OPTIONS)))
    expect(fits.errors ?? []).toEqual([])
  },
)
