import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/check/report.ts'
import { OUTCOME_MARKS, verdict } from '../../src/reporters/verdict.ts'
import { many } from '../../src/reporters/worst-first.ts'
import { celery, finding, fresh, line, releases, report, traefik } from './reports.ts'

const place = { file: 'SECURITY.md', span: { start: 0, end: 0 } }
const inPolicy = { file: 'security-policy.yml', span: { start: 0, end: 0 } }
const both = { ...fresh, policy: 'security-policy.yml' }
const error = finding(place)
const warning = finding(place, { code: 'rows-agree', severity: 'warning' })
const uncovered = finding(place, { severity: 'warning' })
const { current: _, ...withoutCurrent } = releases({ count: 2 })

describe('the sentence', () => {
  test.each<[string, Report, string, string]>([
    ['drift', celery, 'failed', 'SECURITY.md has drifted: 1 error, 1 notice.'],
    ['drift with warnings', traefik, 'failed', 'SECURITY.md has drifted: 1 error, 1 warning.'],
    ['errors', { ...fresh, diagnostics: [error, error] }, 'failed', 'SECURITY.md must be mended: 2 errors.'],
    [
      'drift in one of two files',
      { ...both, drift: true, diagnostics: [finding(inPolicy)] },
      'failed',
      'security-policy.yml has drifted: 1 error.',
    ],
    [
      'drift in both files',
      { ...both, drift: true, diagnostics: [finding(inPolicy), error] },
      'failed',
      'security-policy.yml and SECURITY.md have drifted: 2 errors.',
    ],
    [
      'drift in a third file',
      { ...fresh, drift: true, diagnostics: [finding({ ...place, file: 'README.md' })] },
      'failed',
      'SECURITY.md has drifted: 1 error.',
    ],
    [
      'warnings',
      { ...fresh, diagnostics: [warning] },
      'warned',
      'SECURITY.md agrees with the releases, with 1 warning.',
    ],
    ['nothing', fresh, 'passed', 'SECURITY.md agrees with the releases.'],
    ['nothing, in two files', both, 'passed', 'security-policy.yml and SECURITY.md agree with the releases.'],
    [
      'a notice',
      { ...fresh, diagnostics: [finding(place, { code: 'release-has-row', severity: 'notice' })] },
      'passed',
      'SECURITY.md agrees with the releases, with 1 notice.',
    ],
    [
      'a warning that the current release is left out',
      { ...fresh, diagnostics: [uncovered] },
      'warned',
      'SECURITY.md does not cover the current release: 1 warning.',
    ],
    [
      'the same in two files, beside a notice, where it weighs no more either',
      { ...both, diagnostics: [finding(place, { severity: 'notice' }), finding(place, { severity: 'notice' })] },
      'warned',
      'security-policy.yml and SECURITY.md do not cover the current release: 2 notices.',
    ],
    [
      'the same where not all of the releases could be read',
      { ...fresh, releases: releases({ complete: false }), diagnostics: [uncovered] },
      'warned',
      'SECURITY.md does not cover the current release: 1 warning.',
    ],
    [
      'a project that supports nothing any more, and says so',
      {
        ...fresh,
        lines: [line(place, '5.x', { status: 'unsupported' })],
        diagnostics: [finding(place, { severity: 'notice' })],
      },
      'passed',
      'SECURITY.md agrees with the releases, with 1 notice.',
    ],
    [
      'no rows',
      { ...fresh, lines: [] },
      'unknown',
      'SECURITY.md was not compared with the releases: no supported versions were found in it.',
    ],
    [
      'no rows, but a warning',
      { ...fresh, lines: [], diagnostics: [warning] },
      'unknown',
      'SECURITY.md was not compared with the releases: no supported versions were found in it (1 warning).',
    ],
    [
      'rows that could not be read',
      { ...fresh, lines: [line(place, 'soon', { status: 'unknown' })] },
      'unknown',
      'SECURITY.md was not compared with the releases: no row of its supported versions could be read.',
    ],
    [
      'a row that could not be read and may hold the current release',
      { ...fresh, lines: [...celery.lines, line(place, 'soon', { status: 'unknown' })], diagnostics: [warning] },
      'unknown',
      'Whether SECURITY.md holds the current release is not known: a row of it could not be read (1 warning).',
    ],
    [
      'a row that could not be read beside one that holds the current release',
      { ...fresh, lines: [...fresh.lines, line(place, 'soon', { status: 'unknown' })], diagnostics: [warning] },
      'unknown',
      'SECURITY.md agrees with the releases as far as its rows could be read (1 warning).',
    ],
    [
      'rows about packages without tags',
      { ...fresh, lines: [line(place, '1.x', { package: 'cli', untagged: true })] },
      'unknown',
      'SECURITY.md was not compared with the releases: its rows are about packages that no tag is named after.',
    ],
    [
      'rows about packages without tags, or unread',
      {
        ...fresh,
        lines: [line(place, '1.x', { package: 'cli', untagged: true }), line(place, 'soon', { status: 'unknown' })],
      },
      'unknown',
      'SECURITY.md was not compared with the releases: its rows are about packages that no tag is named after.',
    ],
    [
      'some rows about packages without tags',
      { ...fresh, lines: [...fresh.lines, line(place, '1.x', { package: 'cli', untagged: true })] },
      'unknown',
      'SECURITY.md agrees with the releases as far as its packages have tags of their own.',
    ],
    [
      'a promise whose versions were not read, which may be about the current release',
      { ...fresh, lines: [...celery.lines, line(place, 'soon', { meaning: '' })], diagnostics: [warning] },
      'unknown',
      'Whether SECURITY.md holds the current release is not known: a row of it could not be read (1 warning).',
    ],
    [
      'a refusal whose versions were not read',
      { ...fresh, lines: [...fresh.lines, line(place, 'soon', { meaning: '', status: 'unsupported' })] },
      'passed',
      'SECURITY.md agrees with the releases.',
    ],
    [
      'the rule that looks for it switched off',
      { ...fresh, skippedRules: [{ rule: 'current-release-is-supported', reason: 'switched off' }] },
      'unknown',
      'Whether SECURITY.md holds the current release is not known: the rule current-release-is-supported is switched off.',
    ],
    [
      'no stable release, and a row that could not be read',
      { ...fresh, releases: withoutCurrent, lines: [...fresh.lines, line(place, 'soon', { status: 'unknown' })] },
      'unknown',
      'SECURITY.md could not be compared with the releases: there is no stable release yet.',
    ],
    [
      'no stable release',
      { ...fresh, releases: withoutCurrent },
      'unknown',
      'SECURITY.md could not be compared with the releases: there is no stable release yet.',
    ],
    [
      'some of the releases',
      { ...fresh, releases: releases({ complete: false }) },
      'unknown',
      'SECURITY.md agrees with the releases that could be read, which may not be all.',
    ],
  ])('on %s', (_, report, outcome, sentence) => {
    expect(verdict(report)).toMatchObject({ outcome, sentence })
  })

  test('on no releases at all', () => {
    const { releases: _, ...rest } = fresh
    expect(verdict(rest)).toEqual({
      outcome: 'unknown',
      sentence: 'SECURITY.md could not be compared with the releases: none could be read.',
      basis: '',
    })
  })

  test('on a report that names no file', () => {
    const { document: _, ...rest } = celery
    expect(verdict(rest).sentence).toBe('The policy has drifted: 1 error, 1 notice.')
  })
})

test.each([
  [releases(), 'Current release: 5.6.3 (2026-03-26), one of 261 releases in the tags of this checkout.'],
  [
    releases({ current: { tag: 'v1', version: '1' }, count: 1, description: 'tags.txt' }),
    'Current release: 1, the only release in tags.txt.',
  ],
  [withoutCurrent, 'Found 2 releases in the tags of this checkout.'],
  [{ ...withoutCurrent, count: 0 }, 'Found no release in the tags of this checkout.'],
])('the basis', (releases, basis) => {
  expect(verdict(report('', { releases })).basis).toBe(basis)
})

test('counts agree with their nouns', () => {
  expect([many(0, 'error'), many(1, 'error'), many(2, 'error')]).toEqual(['', '1 error', '2 errors'])
})

test('each outcome has a mark of its own', () => {
  expect(OUTCOME_MARKS).toEqual({ failed: '✖', warned: '⚠', passed: '✔', unknown: '?' })
})

describe('with a base', () => {
  const old = { ...error, alreadyThere: true }
  test.each<[Report['diagnostics'], boolean, string, string]>([
    [[old], true, 'warned', 'SECURITY.md has drifted: 1 error, already there before this change.'],
    [[old, old], true, 'warned', 'SECURITY.md has drifted: 2 errors, all of them already there before this change.'],
    [[old], false, 'warned', 'SECURITY.md must be mended: 1 error, already there before this change.'],
    [
      [old, error],
      true,
      'failed',
      'SECURITY.md has drifted: 1 error is new; 1 error was already there before this change.',
    ],
    [
      [old, warning],
      true,
      'warned',
      'SECURITY.md has drifted: 1 warning is new; 1 error was already there before this change.',
    ],
    [
      [{ ...warning, alreadyThere: true }],
      false,
      'warned',
      'SECURITY.md agrees with the releases, with 1 warning, already there before this change.',
    ],
  ])('%#', (diagnostics, drift, outcome, sentence) => {
    expect(verdict({ ...fresh, diagnostics, drift })).toMatchObject({ outcome, sentence })
  })
})
