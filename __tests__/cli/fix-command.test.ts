import { describe, expect, test } from '@jest/globals'
import type { Mended } from '../../src/check/mend.ts'
import type { Report } from '../../src/check/report.ts'
import { main } from '../../src/cli/main.ts'
import { record } from './surroundings.ts'

const REPORT: Report = {
  today: '2026-11-21',
  document: 'SECURITY.md',
  lines: [],
  diagnostics: [],
  skippedRules: [],
  drift: false,
  texts: new Map(),
}
const BEFORE = '| 1.0.x | Yes |\n'
const AFTER = '| 2.0.x | Yes |\n'
const MENDED: Mended = {
  files: [{ path: 'SECURITY.md', before: BEFORE, after: AFTER }],
  applied: [{ file: 'SECURITY.md', title: 'Move the table up: `2.0.x`', code: 'current-release-is-supported' }],
  left: [],
  report: REPORT,
}

function run(args: readonly string[], mended: Mended = MENDED) {
  const choices: boolean[] = []
  const recording = record(REPORT, {
    mend: async (_, settings, { suggested }) => {
      recording.settings.push(settings)
      choices.push(suggested)
      return mended
    },
  })
  return { recording, choices, status: main(args, recording.surroundings) }
}

describe('fix', () => {
  test('writes what was mended and says so', async () => {
    const { recording, choices, status } = run(['fix', '--suggested', '--today', '2026-11-21'])
    expect(await status).toBe(0)
    expect(recording.written).toEqual([{ path: 'SECURITY.md', text: AFTER, named: true }])
    expect(recording.stderr.text).toMatch(
      /^Changed:\n {2}SECURITY\.md: Move the table up: `2\.0\.x`\nThen: SECURITY\.md /,
    )
    expect(recording.stdout.text).toBe('')
    expect(choices).toEqual([true])
    expect(recording.settings).toEqual([{ today: '2026-11-21' }])
  })

  test('--dry-run prints the diff and writes nothing', async () => {
    const { recording, choices, status } = run(['fix', '--dry-run'])
    expect(await status).toBe(0)
    expect(recording.written).toEqual([])
    expect(recording.stdout.text).toBe(
      '--- a/SECURITY.md\n+++ b/SECURITY.md\n@@ -1 +1 @@\n-| 1.0.x | Yes |\n+| 2.0.x | Yes |\n',
    )
    expect(recording.stderr.text).toContain('Would be changed:\n')
    expect(choices).toEqual([false])
  })

  test('what is left to people is listed, and fails', async () => {
    const at = { file: 'SECURITY.md', span: { start: 0, end: 1 } }
    const diagnostics = [{ code: 'x', severity: 'error' as const, message: 'm', location: at, related: [], fixes: [] }]
    const mended = {
      files: [],
      applied: [],
      left: [
        { file: 'SECURITY.md', title: 'Move the table up', reason: 'it changes a promise: --suggested applies it' },
      ],
      report: { ...REPORT, diagnostics, drift: true, texts: new Map([['SECURITY.md', BEFORE]]) },
    }
    const { recording, status } = run(['fix', 'sub'], mended)
    expect(await status).toBe(1)
    expect(recording.stderr.text).toMatch(
      /^Nothing was changed\.\nLeft for you:\n {2}sub\/SECURITY\.md: Move the table up \(it changes a promise: --suggested applies it\)\n/,
    )
    expect(recording.opened).toEqual(['/home/ann/sub'])
  })

  test('a text that moves the cursor is shown, not obeyed', async () => {
    const files = [{ path: 'SECURITY.md', before: 'a\u001b[2J\n', after: 'b\n' }]
    const { recording } = run(['fix', '--dry-run'], { ...MENDED, files })
    await new Promise((resolve) => setImmediate(resolve))
    expect(recording.stdout.text).not.toContain('\u001b')
  })
})

test('--base is no option of it: what was there before a change is mended as well', async () => {
  const { surroundings, stderr } = record(REPORT)
  expect(await main(['fix', '--base', 'main'], surroundings)).toBe(2)
  expect(stderr.text).toContain('Unknown option "--base".')
})
