import { CannotRead, type Repository, type TextFile } from '../repository/repository.ts'

/** A file beside the policy, or why it could not be looked at (a sentence with the remedy); neither where there is none. */
export type Beside<Content> =
  | { readonly found: Content; readonly reason?: never }
  | { readonly found?: never; readonly reason?: string }

/** Reads the first of some files that is there. One that cannot be read stops no check: what it says is not known, and why. */
export async function readBeside(repository: Repository, paths: readonly string[]): Promise<Beside<TextFile>> {
  let reason: string | undefined
  for (const path of paths) {
    try {
      const found = await repository.readFile(path)
      if (found) return { found }
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error
      reason ??= [error.message, error.help].filter(Boolean).join(' ')
    }
  }
  return reason === undefined ? {} : { reason }
}
