import { printable } from '../reporters/printable.ts'
import { CannotRead } from '../repository/repository.ts'
import { InputError } from './inputs.ts'

/** Why a step could not be judged, in the words of its last error. */
export function failureMessage(error: unknown): string {
  if (error instanceof CannotRead) return [error.message, error.help].filter(Boolean).map(printableLine).join('\n')
  if (error instanceof InputError) return printable(error.message)
  const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return `${printable(`A fault of security-policy itself: ${name}`)}\nPlease report it to the project.`
}

function printableLine(text: string | undefined): string {
  return printable(text ?? '')
}
