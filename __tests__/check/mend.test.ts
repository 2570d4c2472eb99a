import { describe, expect, test } from '@jest/globals'
import { mend } from '../../src/check/mend.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import { withTexts } from '../../src/repository/overlay.ts'

const TAGS = ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v2.0.0', 'v2.1.0']
const table = (...rows: string[]) =>
  ['## Supported Versions', '', '| Version | Supported |', '| ------- | --------- |', ...rows, ''].join('\n')
const POLICY = 'version: 1\nsupport:\n  rule: { newest: 1, of: minor }\n'

async function mended(files: Record<string, string>, suggested: boolean) {
  return mend(inMemory({ files, tags: TAGS }), { today: '2026-11-21' }, { suggested }, withTexts)
}

describe('without a policy', () => {
  const stale = table('| 1.2.x   | Yes       |', '| < 1.2   | No        |')

  test('a change of the promise waits for a person', async () => {
    const { files, applied, left } = await mended({ 'SECURITY.md': stale }, false)
    expect({ files, applied }).toEqual({ files: [], applied: [] })
    expect(left).toEqual([
      {
        file: 'SECURITY.md',
        title: 'Move the table up: `2.1.x`, `< 2.1`',
        reason: 'it changes a promise: --suggested applies it',
      },
    ])
  })

  test('with --suggested the table goes on as it went on so far, and nothing is left', async () => {
    const { files, left, report } = await mended({ 'SECURITY.md': stale }, true)
    const after = table('| 2.1.x   | Yes       |', '| < 2.1   | No        |')
    expect(files).toEqual([{ path: 'SECURITY.md', before: stale, after }])
    expect(left).toEqual([])
    expect(report.drift).toBe(false)
  })

  test('mending what was mended changes nothing', async () => {
    const first = await mended({ 'SECURITY.md': stale }, true)
    const { files } = await mended({ 'SECURITY.md': first.files[0]?.after ?? '' }, true)
    expect(files).toEqual([])
  })
})

describe('with a policy', () => {
  const stale = table('| 1.2.x   | Yes       |', '| < 1.2   | No        |')

  test('the document follows it without being asked', async () => {
    const { files, applied, report } = await mended({ 'SECURITY.md': stale, 'security-policy.yml': POLICY }, false)
    expect(files.map(({ after }) => after)).toEqual([table('| 2.1.x   | Yes       |', '| < 2.1   | No        |')])
    expect(applied).toEqual([
      { file: 'SECURITY.md', title: 'Bring the table in line with the policy', code: 'document-matches-policy' },
    ])
    expect(report.drift).toBe(false)
    expect(report.diagnostics.flatMap(({ fixes }) => fixes)).toEqual([])
  })

  test('faults of the policy file are mended first, then what they hid', async () => {
    const policy = POLICY.replace('newest: 1,', 'newest: 1,').replace(
      'version: 1',
      'version: 1\nproject: { name: 1.10 }',
    )
    const { files, report } = await mended({ 'SECURITY.md': stale, 'security-policy.yml': policy }, false)
    expect(files.map(({ path }) => path).sort()).toEqual(['SECURITY.md', 'security-policy.yml'])
    expect(report.drift).toBe(false)
    expect(report.diagnostics.flatMap(({ fixes }) => fixes)).toEqual([])
  })
})
