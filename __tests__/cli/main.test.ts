import { describe, expect, test } from '@jest/globals'
import { main } from '../../src/cli/main.ts'
import { overview } from '../../src/cli/overview.ts'
import { version } from '../../src/reporters/version.ts'
import { celery } from '../reporters/reports.ts'
import { record } from './surroundings.ts'

async function run(...args: string[]) {
  const { surroundings, stdout, stderr } = record(celery)
  const status = await main(args, surroundings)
  return { status, stdout: stdout.text, stderr: stderr.text }
}

test.each(['--help', '-h'])('%s', async (flag) => {
  expect(await run(flag)).toEqual({ status: 0, stdout: overview(), stderr: '' })
})

test.each(['--version', '-V'])('%s', async (flag) => {
  expect(await run(flag)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test.each(['check', 'explain'])('the help of %s', async (name) => {
  const { status, stdout } = await run(name, '--help')
  expect(status).toBe(0)
  expect(stdout).toMatch(new RegExp(`^Usage: security-policy ${name} `))
})

test('a command runs and its status is told', async () => {
  const { status, stdout, stderr } = await run('check')
  expect([status, stderr]).toEqual([1, ''])
  expect(stdout).toMatch(/✖ SECURITY\.md has drifted: 1 error, 1 notice\. Current release: 5\.6\.3\n/)
})

describe('a command line that cannot be followed', () => {
  test.each<[string[], string]>([
    [[], '✖ No command was named.\n  → security-policy check is the main one.\n'],
    [['chek'], '✖ Unknown command "chek".\n  → Did you mean check?\n'],
    [['deploy'], '✖ Unknown command "deploy".\n'],
    [['--format', 'json'], '✖ The command comes before its options, but "--format" stands first.\n'],
    [['check', '--formt', 'json'], '✖ Unknown option "--formt".\n  → Did you mean --format?\n'],
  ])('%j', async (args, words) => {
    const { status, stdout, stderr } = await run(...args)
    expect([status, stdout]).toEqual([2, ''])
    const pointer = `  → security-policy ${args[0] === 'check' ? 'check ' : ''}--help tells more.\n`
    expect(stderr).toBe(words + pointer)
  })
})

test('a fault is no verdict', async () => {
  const { surroundings } = record(new TypeError('no'))
  expect(await main(['check'], surroundings)).toBe(3)
})
