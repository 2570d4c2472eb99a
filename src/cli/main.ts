import { version } from '../reporters/version.ts'
import { suggest } from '../text/suggest.ts'
import { parseArguments } from './arguments.ts'
import { COMMAND_NAMES, isCommand } from './command-list.ts'
import { COMMANDS } from './commands.ts'
import { EXIT } from './exit-status.ts'
import { reportFailure } from './failure.ts'
import { overview } from './overview.ts'
import type { Surroundings } from './surroundings.ts'
import { didYouMean, UsageError } from './usage-error.ts'

/** Runs a command line (without the program's name) and tells the exit status; never throws. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await run(args, surroundings)
  } catch (error) {
    return reportFailure(error, args, surroundings)
  }
}

async function run([name, ...rest]: readonly string[], surroundings: Surroundings): Promise<number> {
  if (name === '--help' || name === '-h') return print(overview(), surroundings)
  if (name === '--version' || name === '-V') return print(`${version}\n`, surroundings)
  if (name === undefined) throw new UsageError('No command was named.', 'security-policy check is the main one.')
  if (name.startsWith('-')) throw new UsageError(`The command comes before its options, but "${name}" stands first.`)

  if (!isCommand(name)) throw new UsageError(`Unknown command "${name}".`, didYouMean(suggest(name, COMMAND_NAMES)))
  const command = await COMMANDS[name]()
  const parsed = parseArguments(rest, command.options, command.mostPositionals)
  return parsed.has('help') ? print(command.help, surroundings) : command.run(parsed, surroundings)
}

function print(text: string, { stdout }: Surroundings): number {
  stdout.write(text)
  return EXIT.passed
}
