import type { MendChoice, Mended } from '../check/mend.ts'
import type { Report } from '../check/report.ts'
import type { CheckSettings } from '../check/settings.ts'
import type { Repository } from '../repository/repository.ts'
import type { Output } from '../repository/standard-output.ts'

/** All that a command sees of the outside, passed in: tests hand over a recorder and mock no module. */
export interface Surroundings {
  /** The directory in which the command was started. */
  readonly directory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** Asks a person; absent where nobody is at the terminal. */
  readonly ask?: ((question: string) => Promise<string>) | undefined
  /** Throws CannotRead where there is no such directory. */
  open(directory: string): Promise<Repository>
  check(repository: Repository, settings: CheckSettings): Promise<Report>
  /** Applies fixes in memory; nothing is written. */
  mend(repository: Repository, settings: CheckSettings, choice: MendChoice): Promise<Mended>
}
