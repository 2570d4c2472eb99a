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
      reason ??= reasonOf(error)
    }
  }
  return reason === undefined ? {} : { reason }
}

/** The names in a folder, or why it could not be looked into. */
export async function listBeside(repository: Repository, folder: string): Promise<Beside<readonly string[]>> {
  try {
    return { found: await repository.listFiles(folder) }
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof CannotRead)) throw error
  return [error.message, error.help].filter((part) => part !== undefined).join(' ')
}
