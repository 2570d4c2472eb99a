import type * as ActionsCore from '@actions/core'
import type { MendChoice, Mended } from '../check/mend.ts'
import type { Report } from '../check/report.ts'
import type { CheckSettings } from '../check/settings.ts'
import type { GitHub } from '../repository/github/github.ts'
import type { Repository } from '../repository/repository.ts'

/** Only what we use of `@actions/core`, passed in: tests hand over a recorder and mock no module. */
export type Runner = Pick<
  typeof ActionsCore,
  'getInput' | 'info' | 'error' | 'warning' | 'notice' | 'setOutput' | 'setFailed' | 'setSecret'
> & { readonly summary: { addRaw(text: string): { write(): Promise<unknown> } } }

export type Environment = Readonly<Record<string, string | undefined>>

/** What else the Action sees of the outside. */
export interface Surroundings {
  readonly environment: Environment
  /** What the event that started the run tells, from the file at a path. Throws CannotRead. */
  readPayload(path: string): unknown
  /** The commit that is checked out in a directory, and those that it merges; none where nobody can tell. */
  checkedOut(directory: string): Promise<readonly string[]>
  /** The API for the repository of the run, with the token of the inputs; undefined where the environment names none. */
  github(): Promise<GitHub | undefined>
  /** A directory inside another one. Throws CannotRead where it is none, or where it or a link in it leads outside. */
  open(inside: string, directory: string): Promise<Repository>
  check(repository: Repository, settings: CheckSettings): Promise<Report>
  /** Applies fixes in memory; nothing is written. */
  mend(repository: Repository, settings: CheckSettings, choice: MendChoice): Promise<Mended>
}
