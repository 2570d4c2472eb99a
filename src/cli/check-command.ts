import { relative, resolve } from 'node:path'
import { type FailOn, failed, type Report } from '../check/report.ts'
import { relocate } from '../reporters/relocate.ts'
import { FORMATS, type Format, reporters } from '../reporters/reporters.ts'
import type { Arguments } from './arguments.ts'
import { CHECK_HELP } from './check-help.ts'
import { CHECK_OPTIONS, readSettings } from './check-options.ts'
import { columnsOf, wantsColour } from './colour.ts'
import type { Command } from './command.ts'
import { EXIT } from './exit-status.ts'
import { RULE_OPTIONS, readRuleOptions } from './rule-options.ts'
import type { Surroundings } from './surroundings.ts'
import { writeReport } from './write-report.ts'

const FAIL_ON = ['error', 'warning', 'never'] as const

/** `security-policy check [DIR]`: opens the directory, checks it, prints or writes the report. */
export const checkCommand: Command = {
  help: CHECK_HELP,
  options: {
    ...CHECK_OPTIONS,
    ...RULE_OPTIONS,
    base: { type: 'string' },
    format: { type: 'string', values: FORMATS },
    output: { type: 'string' },
    'fail-on': { type: 'string', values: FAIL_ON },
  },
  mostPositionals: 1,

  async run(args, surroundings) {
    const base = args.get('base')
    const settings = { ...readSettings(args), ...readRuleOptions(args), ...(base !== undefined && { base }) }
    const { directory, check, open } = surroundings
    const named = args.positionals[0] ?? '.'
    const repository = await open(resolve(directory, named))
    const report = relocate(await check(repository, settings), relative(directory, resolve(directory, named)))
    const failOn = oneOf(FAIL_ON, args.get('fail-on')) ?? 'error'
    await deliver(report, failOn, args, surroundings)
    return failed(report, failOn) ? EXIT.findings : EXIT.passed
  },
}

async function deliver(report: Report, failOn: FailOn, args: Arguments, surroundings: Surroundings): Promise<void> {
  const { stdout } = surroundings
  const output = args.get('output')
  const file = output === '-' ? undefined : output
  const format: Format = oneOf(FORMATS, args.get('format')) ?? 'text'
  const reporter = await reporters[format]()
  const text = reporter(report, {
    colour: file === undefined && wantsColour(stdout, surroundings),
    width: file === undefined ? columnsOf(stdout) : 80,
    failOn,
    fixCommand: fixCommandFor(args.positionals[0]),
  })
  if (file === undefined) stdout.write(text)
  else await writeReport(file, text, report, surroundings)
}

/** The command line that mends what this one checked. */
function fixCommandFor(directory: string | undefined): string {
  if (directory === undefined || directory === '.') return 'security-policy fix'
  return `security-policy fix ${/^[\w./-]+$/.test(directory) ? directory : JSON.stringify(directory)}`
}

function oneOf<const Word extends string>(words: readonly Word[], text: string | undefined): Word | undefined {
  return words.find((word) => word === text)
}
