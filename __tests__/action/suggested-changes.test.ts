import { describe, expect, test } from '@jest/globals'
import { changesOf } from '../../src/action/suggested-changes.ts'
import type { Fix } from '../../src/diagnostics/diagnostic.ts'
import { at, finding, fresh, report } from '../reporters/reports.ts'

const TEXT = '# Security\n\n| 5.4.x | yes |\n| < 5.4 | no |\n'

function fix(from: string, to: string): Fix {
  const { file, span } = at(TEXT, from)
  return { title: `${from} becomes ${to}`, safety: 'suggested', file, edits: [{ span, newText: to }] }
}

function withFixes(...fixes: readonly Fix[]) {
  return report(TEXT, { diagnostics: fixes.map((one) => finding(at(TEXT, '5.4.x'), { fixes: [one] })) })
}

describe('a change', () => {
  test('names its lines, as they stand', async () => {
    expect(await changesOf(withFixes(fix('5.4.x', '5.6.x')))).toEqual([
      {
        file: 'SECURITY.md',
        firstLine: 3,
        lines: ['| 5.4.x | yes |'],
        text: expect.stringMatching(
          /```suggestion\n\| 5\.6\.x \| yes \|\n```\n\n<!-- security-policy: suggestion \w{16} -->$/,
        ),
        marker: expect.stringMatching(/^<!-- security-policy: suggestion \w{16} -->$/),
      },
    ])
  })

  test('has the same mark as long as it is the same, wherever its lines are', async () => {
    const marks = async (of: typeof fresh) => (await changesOf(of)).map(({ marker }) => marker)
    const once = withFixes(fix('5.4.x', '5.6.x'))
    const moved = `More.\n${TEXT}`
    const { file, span } = at(moved, '5.4.x')
    const later: Fix = { ...fix('5.4.x', '5.6.x'), file, edits: [{ span, newText: '5.6.x' }] }
    const elsewhere = report(moved, { diagnostics: [finding(at(moved, '5.4.x'), { fixes: [later] })] })
    expect(await marks(elsewhere)).toEqual(await marks(once))
    expect(await marks(withFixes(fix('5.4.x', '5.7.x')))).not.toEqual(await marks(once))
  })
})

test('the same change is made once', async () => {
  expect(await changesOf(withFixes(fix('5.4.x', '5.6.x'), fix('5.4.x', '5.6.x')))).toHaveLength(1)
})

test('nothing to mend', async () => {
  expect(await changesOf(fresh)).toEqual([])
})
