import { type Repository, withMethods } from './repository.ts'

/** A repository as it would be with other texts in some of its files: nothing is written. */
export function withTexts(repository: Repository, texts: ReadonlyMap<string, string>): Repository {
  return withMethods(repository, {
    readFile: async (path, access) => {
      const file = await repository.readFile(path, access)
      const text = file && texts.get(file.path)
      return file && text !== undefined ? { ...file, text } : file
    },
  })
}
