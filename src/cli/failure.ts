import { printable, shortened } from '../reporters/printable.ts'
import { CannotRead } from '../repository/repository.ts'
import { isCommand } from './command-list.ts'
import { EXIT } from './exit-status.ts'
import type { Surroundings } from './surroundings.ts'
import { UsageError } from './usage-error.ts'

/** Set to anything, it makes a fault of our own show where it happened. */
const DEBUG_VARIABLE = 'SECURITY_POLICY_DEBUG'
const LONGEST = 2000

/** Says on standard error why a command stopped, and tells the exit status. */
export function reportFailure(error: unknown, args: readonly string[], surroundings: Surroundings): number {
  const { stderr } = surroundings
  if (error instanceof UsageError) {
    stderr.write(`${lines(error.message, error.hint, `${helpFor(args)} tells more.`)}\n`)
    return EXIT.usage
  }
  if (error instanceof CannotRead) {
    stderr.write(`${lines(error.message, error.help)}\n`)
    return EXIT.usage
  }
  stderr.write(`${lines(`A fault of security-policy itself: ${nameOf(error)}`, ...faultHints(error, surroundings))}\n`)
  return EXIT.fault
}

function lines(message: string, ...hints: readonly (string | undefined)[]): string {
  const shown = hints.filter((hint) => hint !== undefined)
  return [`✖ ${safe(message)}`, ...shown.map((hint) => `  → ${safe(hint)}`)].join('\n')
}

function safe(text: string): string {
  return printable(shortened(text, LONGEST))
}

function helpFor([name]: readonly string[]): string {
  return `security-policy ${isCommand(name) ? `${name} ` : ''}--help`
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}

function faultHints(error: unknown, { environment }: Surroundings): string[] {
  const report = 'Please report it to the project, with the command line and the files that were checked.'
  if (!environment[DEBUG_VARIABLE]) return [report, `${DEBUG_VARIABLE}=1 shows where it happened.`]
  return [report, ...(error instanceof Error && error.stack ? error.stack.split('\n').slice(1) : [])]
}
