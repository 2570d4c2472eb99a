import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/check/report.ts'
import { sarif } from '../../src/reporters/sarif.ts'
import { celery, finding, fresh, hostile, mixedCelery, OPTIONS, releases, report, traefik } from './reports.ts'

// biome-ignore lint/suspicious/noExplicitAny: what JSON.parse gives.
function run(of: typeof celery): any {
  const log = JSON.parse(sarif(of, OPTIONS))
  expect(log).toMatchObject({ $schema: expect.stringMatching(/^https:.*sarif-2\.1\.0\.json$/), version: '2.1.0' })
  expect(log.runs).toHaveLength(1)
  return log.runs[0]
}

test('a result', () => {
  expect(run(celery).results[0]).toEqual({
    ruleId: 'current-release-is-supported',
    ruleIndex: 0,
    level: 'error',
    message: {
      text:
        'The current release 5.6.3 (tag v5.6.3, 2026-03-26) is in no supported row; the newest one is 5.4.x.\n' +
        'Give 5.6.x a row that says whether it is supported. 5.5 has releases and no row either.',
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'SECURITY.md' },
          region: { startLine: 7, startColumn: 3, endLine: 7, endColumn: 8 },
        },
      },
    ],
    fixes: [
      {
        description: { text: 'continue the pattern of the table' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'SECURITY.md' },
            replacements: [
              {
                deletedRegion: { startLine: 7, startColumn: 3, endLine: 7, endColumn: 8 },
                insertedContent: { text: '5.6.x' },
              },
            ],
          },
        ],
      },
    ],
    partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}:1$/) },
  })
})

test('places that explain a result', () => {
  expect(run(traefik).results[1].relatedLocations).toEqual([
    {
      id: 1,
      physicalLocation: {
        artifactLocation: { uri: 'SECURITY.md' },
        region: { startLine: 11, startColumn: 4, endLine: 11, endColumn: 10 },
      },
      message: { text: 'supported here' },
    },
  ])
})

test('a rule has all that GitHub asks for', () => {
  expect(run(celery).tool.driver.rules).toEqual([
    {
      id: 'current-release-is-supported',
      name: 'CurrentReleaseIsSupported',
      shortDescription: { text: 'Current release is supported.' },
      fullDescription: { text: 'Current release is supported.' },
      help: {
        text: 'Current release is supported. More: https://example.org/rules/current-release-is-supported',
      },
      helpUri: 'https://example.org/rules/current-release-is-supported',
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['security-policy'] },
    },
    {
      id: 'released-versions-have-a-row',
      name: 'ReleasedVersionsHaveARow',
      shortDescription: { text: 'Released versions have a row.' },
      fullDescription: { text: 'Released versions have a row.' },
      help: { text: 'Released versions have a row.' },
      defaultConfiguration: { level: 'note' },
      properties: { tags: ['security-policy'] },
    },
  ])
})

describe('what could not be looked at', () => {
  test('is said beside the results', () => {
    const known = releases({ complete: false, notes: ['The checkout is shallow.'] })
    expect(run({ ...traefik, releases: known }).invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          { level: 'warning', message: { text: 'The checkout is shallow.' } },
          {
            level: 'warning',
            message: { text: 'named-branch-exists was skipped: the branches could not be read (--offline)' },
            associatedRule: { id: 'named-branch-exists' },
          },
          {
            level: 'warning',
            message: { text: 'default-branch-is-named was skipped: the branches could not be read (--offline)' },
            associatedRule: { id: 'default-branch-is-named' },
          },
        ],
      },
    ])
  })

  test('is silent where there is nothing', () => {
    expect(run(fresh).invocations[0].toolExecutionNotifications).toEqual([])
    const { releases: _, ...rest } = fresh
    expect(run(rest).results).toEqual([])
  })
})

describe('limits of the upload', () => {
  const place = { file: 'SECURITY.md', span: { start: 0, end: 0 } }

  test('the gravest 5,000 results', () => {
    const notices = Array.from({ length: 6000 }, () => finding(place, { severity: 'notice' }))
    const { results } = run(report('', { diagnostics: [...notices, finding(place)] }))
    expect(results).toHaveLength(5000)
    expect(results[0].level).toBe('error')
  })

  test('100 related places, descriptions of 1,024 characters', () => {
    const related = Array.from({ length: 120 }, () => ({ location: place, message: 'x' }))
    const { results, tool } = run(report('', { diagnostics: [finding(place, { related, code: 'x'.repeat(2000) })] }))
    expect(results[0].relatedLocations).toHaveLength(100)
    expect(tool.driver.rules[0].shortDescription.text).toHaveLength(1024)
  })
})

test('no text makes a link, hides a part of itself or is a command', () => {
  const place = { file: 'SECURITY.md', span: { start: 0, end: 0 } }
  const words = 'See [here](https://evil.example)\u202E\n::error::x'
  const related = [{ location: place, message: words }]
  const [result] = run(report('', { diagnostics: [finding(place, { message: words, related })] })).results
  const shown = 'See [here]\u200B(https://evil.example)\uFFFD\n: :error::x'
  expect(result.message.text).toBe(shown)
  expect(result.relatedLocations[0].message.text).toBe(shown)
})

test('hostile paths are addresses', () => {
  const uri = run(hostile).results[1].locations[0].physicalLocation.artifactLocation.uri
  expect(uri).toBe('a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3A.md')
  expect(sarif(hostile, OPTIONS)).not.toContain('##[')
})

describe('the base', () => {
  const states = (report: Report) =>
    JSON.parse(sarif(report, OPTIONS)).runs[0].results.map((one: { baselineState?: string }) => one.baselineState)

  test('gives each result its state, where it was compared', () => {
    expect(states(mixedCelery)).toEqual(['new', 'unchanged'])
    expect(states(celery)).toEqual([undefined, undefined])
    expect(states({ ...celery, base: { revision: 'main', outcome: 'no-policy' } })).toEqual([undefined, undefined])
  })

  test('that could not be read is a notification', () => {
    const base = { revision: 'main', outcome: 'unreadable', reason: 'No.' } as const
    const [run] = JSON.parse(sarif({ ...celery, base }, OPTIONS)).runs
    expect(run.invocations[0].toolExecutionNotifications[0]).toEqual({
      level: 'warning',
      message: { text: 'What was there before this change is not known, so every finding counts: No.' },
    })
  })
})
