import type { Arguments, OptionSpecs } from './arguments.ts'
import type { Surroundings } from './surroundings.ts'

/** One command of the program. */
export interface Command {
  /** What `--help` prints, at most 80 columns wide. */
  readonly help: string
  readonly options: OptionSpecs
  readonly mostPositionals: number
  /** Does the work and tells the exit status. Throws UsageError and CannotRead. */
  run(args: Arguments, surroundings: Surroundings): Promise<number>
}
