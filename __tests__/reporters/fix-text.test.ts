import { describe, expect, test } from '@jest/globals'
import type { Fix } from '../../src/diagnostics/diagnostic.ts'
import { applying, fixText, fixTitle } from '../../src/reporters/fix-text.ts'
import { styleFor } from '../../src/reporters/style.ts'

const TEXT = '| 5.4.x | yes |\n| 5.3.x | no |\n'

function fix(newText: string, start: number, end: number, rest: Partial<Fix> = {}): Fix {
  return { title: 'mend the row', safety: 'safe', file: 'a', edits: [{ span: { start, end }, newText }], ...rest }
}

function lines(fix: Fix, { fixCommand = undefined as string | undefined, text = TEXT } = {}): string[] {
  return fixText(fix, text, { style: styleFor(false), width: 40, fixCommand })
}

describe('the lines of a fix', () => {
  test('before and after', () => {
    expect(lines(fix('5.6.x', 2, 7))).toEqual([
      '  Fix: mend the row',
      ' 1 │ - | 5.4.x | yes |',
      '   │ + | 5.6.x | yes |',
    ])
  })

  test('that are added have the number where they begin', () => {
    expect(lines(fix('| 5.6.x | yes |\n', 0, 0))).toEqual(['  Fix: mend the row', ' 1 │ + | 5.6.x | yes |'])
  })

  test('that go', () => {
    expect(lines(fix('', 0, 16))).toEqual(['  Fix: mend the row', ' 1 │ - | 5.4.x | yes |'])
  })

  test('beyond twelve are counted', () => {
    const text = lines(fix('x\n'.repeat(20), 0, 0))
    expect(text).toHaveLength(14)
    expect(text.at(-1)).toBe('   │ … and 8 more lines')
  })

  test('are cut to the terminal, and obey nobody', () => {
    expect(lines(fix(`\t\u001B[31m${'x'.repeat(1_000_000)}`, 0, 15))[2]).toBe(
      '   │ +     ␛[31mxxxxxxxxxxxxxxxxxxxxxxx…',
    )
  })

  test('are none where nothing changes', () => {
    expect(lines(fix('', 0, 0))).toEqual(['  Fix: mend the row'])
  })
})

test('a long title hangs, and the command comes last', () => {
  const title = 'continue the pattern that the table shows in all of its rows'
  const text = lines(fix('5.6.x', 2, 7, { title, safety: 'suggested' }), { fixCommand: 'security-policy fix' })
  expect(text.slice(0, 2)).toEqual(['  Suggested: continue the pattern that', '  the table shows in all of its rows'])
  expect(text.at(-1)).toBe('  Apply it: security-policy fix --suggested')
})

test('a fix that changes a promise is asked for', () => {
  const suggested = fix('', 0, 0, { safety: 'suggested' })
  expect([fixTitle(fix('', 0, 0)), fixTitle(suggested)]).toEqual(['Fix: mend the row', 'Suggested: mend the row'])
  expect([applying(fix('', 0, 0), 'fix'), applying(suggested, 'fix')]).toEqual(['fix', 'fix --suggested'])
})
