import type * as ActionsCore from '@actions/core'
import type { MendChoice, Mended } from '../check/mend.ts'
import type { Report } from '../check/report.ts'
import type { CheckSettings } from '../check/settings.ts'
import type { Repository } from '../repository/repository.ts'

/** Only what we use of `@actions/core`, passed in: tests hand over a recorder and mock no module. */
export type Runner = Pick<
  typeof ActionsCore,
  'getInput' | 'info' | 'error' | 'warning' | 'notice' | 'setOutput' | 'setFailed'
> & { readonly summary: { addRaw(text: string): { write(): Promise<unknown> } } }

export type Environment = Readonly<Record<string, string | undefined>>

/** What else the Action sees of the outside. */
export interface Surroundings {
  readonly environment: Environment
  /** What the event that started the run tells, from the file at a path. Throws CannotRead. */
  readPayload(path: string): unknown
  /** A directory inside another one. Throws CannotRead where it is none, or where it or a link in it leads outside. */
  open(inside: string, directory: string): Promise<Repository>
  check(repository: Repository, settings: CheckSettings): Promise<Report>
  /** Applies fixes in memory; nothing is written. */
  mend(repository: Repository, settings: CheckSettings, choice: MendChoice): Promise<Mended>
}
