import { expect, test } from '@jest/globals'
import { COMMAND_LIST } from '../../src/cli/command-list.ts'
import { overview } from '../../src/cli/overview.ts'

test('every command has its line', () => {
  for (const { usage, summary } of Object.values(COMMAND_LIST)) {
    expect(overview().split('\n')).toContainEqual(
      expect.stringMatching(new RegExp(`^ {2}${literal(usage)} +${summary}$`)),
    )
  }
})

test('the rest is said once', () => {
  const [title, , usage] = overview().split('\n')
  expect([title, usage]).toEqual([
    'security-policy: keeps a security policy in step with the releases.',
    'Usage: security-policy COMMAND [options]',
  ])
  expect(overview()).toContain(`
  -h, --help      this text; after a command, the help of that command
  -V, --version   the version of this program

Examples:
`)
})

test('fits in 80 columns', () => {
  for (const line of overview().split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

function literal(text: string): string {
  return text.replaceAll(/[[\]]/g, '\\$&')
}
