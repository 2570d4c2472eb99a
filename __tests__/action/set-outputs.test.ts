import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { setOutputs } from '../../src/action/set-outputs.ts'
import { at, celery, finding, fresh, line, release, releases, report } from '../reporters/reports.ts'
import { record } from './runner.ts'

function outputs(of: typeof celery): Record<string, string> {
  const { runner, outputs } = record(of)
  setOutputs(of, 'error', runner)
  return outputs
}

test('a table that drifts', () => {
  const { report, ...rest } = outputs(celery)
  expect(rest).toEqual({
    drift: 'true',
    errors: '1',
    warnings: '0',
    'current-release': '5.6.3',
    supported: '["5.4.0"]',
  })
  expect(JSON.parse(report ?? '')).toMatchObject({ version: 1, ok: false, findings: [{ line: 7 }, { line: 11 }] })
  expect(report).not.toContain('\n')
})

test('all that action.yml declares, but for what mending sets', () => {
  const declared = Object.keys(parse(readFileSync('action.yml', 'utf8')).outputs)
  expect([...Object.keys(outputs(fresh)), 'changed'].sort()).toEqual(declared.sort())
})

test('no current release', () => {
  const { releases: _, ...rest } = fresh
  expect(outputs(rest)).toMatchObject({ drift: 'false', 'current-release': '' })
})

describe('supported', () => {
  const place = at('x', 'x')

  test('holds the newest release of each line that gets fixes, once', () => {
    const lines = [
      line(place, '5.6.x', { newest: release('v5.6.3') }),
      line(place, '5.x', { newest: release('v5.6.3') }),
      line(place, '4.4.x', { newest: release('v4.4.7'), status: 'limited' }),
      line(place, '3.x', { newest: release('v3.1.26'), status: 'unsupported' }),
      line(place, '6.x', { status: 'planned' }),
      line(place, '5.7.x'),
      line(place, 'soon', { newest: release('v9'), status: 'unknown' }),
    ]
    expect(outputs(report('x', { lines }))['supported']).toBe('["5.6.3","4.4.7"]')
  })

  test('is an empty list where there is none', () => {
    expect(outputs(report(''))['supported']).toBe('[]')
  })
})

test('a report that is too long for an output is left out', () => {
  const diagnostics = [finding(at('x', 'x'), { message: 'x'.repeat(500_000) })]
  expect(outputs(report('x', { diagnostics }))['report']).toBe('')
})

describe('a version that a shell would obey is in no output', () => {
  test.each(['1.0.0+$(id)', '1.0.0+`id`', "1.0.0'", '1.0.0;id', '1.0.0+a b', '1.0.0+"', '{{ x }}', '1.0.0\nx'])(
    '%j',
    (version) => {
      const newest = { tag: `v${version}`, version }
      const lines = [line(at('x', 'x'), '1.x', { newest }), line(at('x', 'x'), '2.x', { newest: release('v2.0.0') })]
      const known = outputs(report('x', { lines, releases: releases({ current: newest }) }))
      expect([known['current-release'], known['supported']]).toEqual(['', '["2.0.0"]'])
    },
  )

  test.each(['1.0.0+build.5', '1!2.0.post1', '2024.04-rc_1', '1:2.3~rc1'])('%s is as it was', (version) => {
    const newest = { tag: version, version }
    const known = outputs(report('x', { releases: releases({ current: newest }) }))
    expect(known['current-release']).toBe(version)
  })
})
