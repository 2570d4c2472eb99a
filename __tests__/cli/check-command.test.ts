import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/check/report.ts'
import { parseArguments } from '../../src/cli/arguments.ts'
import { checkCommand } from '../../src/cli/check-command.ts'
import { isCommand } from '../../src/cli/command-list.ts'
import { FORMATS } from '../../src/reporters/reporters.ts'
import { CannotRead } from '../../src/repository/repository.ts'
import { agedCelery, celery, fresh, mixedCelery, traefik } from '../reporters/reports.ts'
import { record } from './surroundings.ts'

const { drift: _, ...rest } = fresh
const warned: Report = { ...rest, drift: false, diagnostics: traefik.diagnostics.slice(1) }

async function check(report: Report | Error, args: string[] = [], surroundings: Parameters<typeof record>[1] = {}) {
  const recording = record(report, surroundings)
  const parsed = parseArguments(args, checkCommand.options, checkCommand.mostPositionals)
  const status = await checkCommand.run(parsed, recording.surroundings)
  return { ...recording, status }
}

describe('the exit status', () => {
  test.each<[string, Report, string[], number]>([
    ['drift', celery, [], 1],
    ['nothing', fresh, [], 0],
    ['a warning', warned, [], 0],
    ['a warning that counts', warned, ['--fail-on', 'warning'], 1],
    ['nothing counts', celery, ['--fail-on', 'never'], 0],
    ['drift that was already there', agedCelery, ['--base', 'main'], 0],
    ['drift of which some is new', mixedCelery, ['--base', 'main'], 1],
  ])('%s', async (_, report, args, status) => {
    expect((await check(report, args)).status).toBe(status)
  })
})

describe('settings', () => {
  test('none are given by default', async () => {
    expect((await check(fresh)).settings).toEqual([{}])
  })

  test('every one can be given', async () => {
    const given = ['--policy', 'p.yml', '--document', 'd.md', '--releases', '-', '--release', '2.0.0']
    const more = ['--tag-pattern', 'v{version}', '--today', '2028-02-29', '--base', 'main', '--offline']
    expect((await check(fresh, [...given, ...more])).settings).toEqual([
      {
        policy: 'p.yml',
        document: 'd.md',
        releases: '-',
        release: '2.0.0',
        tagPattern: 'v{version}',
        today: '2028-02-29',
        base: 'main',
        offline: true,
      },
    ])
  })

  test.each(['2026-02-30', '2026-13-01', '21.11.2026', '2026-1-1', '20261121'])('--today %s is no day', async (day) => {
    await expect(check(fresh, ['--today', day])).rejects.toThrow(
      `The option --today knows no day "${day}". Write it as YYYY-MM-DD, such as 2026-11-21.`,
    )
  })
})

describe('the directory', () => {
  test.each([
    [[], '/home/ann'],
    [['project'], '/home/ann/project'],
    [['../bob'], '/home/bob'],
    [['/srv/project'], '/srv/project'],
  ])('%j', async (args, directory) => {
    expect((await check(fresh, args)).opened).toEqual([directory])
  })

  test('files are named from where the command was started', async () => {
    const { stdout } = await check(celery, ['examples/stale'])
    expect(stdout.text).toContain('\n  examples/stale/SECURITY.md:7:3  error  current-release-is-supported\n')
  })

  test('that cannot be opened', async () => {
    const open = async () => {
      throw new CannotRead('There is no directory "x".')
    }
    await expect(check(fresh, ['x'], { open })).rejects.toThrow('There is no directory "x".')
  })
})

describe('the report', () => {
  test.each(FORMATS)('as %s', async (format) => {
    const { stdout, stderr } = await check(celery, ['--format', format])
    expect(stdout.text).toContain('5.6.3')
    expect(stderr.text).toBe('')
  })

  test('is text without colours where nothing else is asked for', async () => {
    const { stdout } = await check(celery)
    expect(stdout.text).toMatch(/^✖ The current release 5\.6\.3/)
  })

  test('has colours and the width of the terminal', async () => {
    const { stdout } = await check(celery, [], { isTTY: true })
    expect(stdout.text).toContain('\u001B[31m✖')
    expect(stdout.text).toContain('is in no supported\u001B[22m\n')
  })

  test('goes to a file without them', async () => {
    const { written, stdout, stderr, status } = await check(celery, ['--output', 'out.txt'], { isTTY: true })
    expect(written[0]?.path).toBe('out.txt')
    expect(written[0]?.text).toMatch(/^✖ The current release 5\.6\.3/)
    expect(stdout.text).toBe('')
    expect(stderr.text).toContain('  The report is in out.txt\n')
    expect(status).toBe(1)
  })

  test('goes to standard output where the file is a dash', async () => {
    const { written, stdout } = await check(celery, ['--output', '-'])
    expect(written).toEqual([])
    expect(stdout.text).toContain('SECURITY.md has drifted')
  })

  test('has text in a workflow too', async () => {
    const { stdout } = await check(celery, [], { environment: { GITHUB_ACTIONS: 'true' } })
    expect(stdout.text).toMatch(/^✖ The current release/)
  })

  test('tells how to apply a fix where there is a command for it', async () => {
    const told = (await check(celery)).stdout.text.includes('  Apply it: security-policy fix --suggested\n')
    expect(told).toBe(isCommand('fix'))
  })
})
