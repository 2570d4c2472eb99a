import type { Repository } from './repository.ts'

/** A repository as it would be with other texts in some of its files: nothing is written. */
export function withTexts(repository: Repository, texts: ReadonlyMap<string, string>): Repository {
  return {
    name: () => repository.name(),
    readFile: async (path, access) => {
      const file = await repository.readFile(path, access)
      const text = file && texts.get(file.path)
      return file && text !== undefined ? { ...file, text } : file
    },
    listFiles: (directory) => repository.listFiles(directory),
    listTags: (query) => repository.listTags(query),
    tagDates: (names) => repository.tagDates(names),
    listBranches: (query) => repository.listBranches(query),
    writeFile: (path, text, access) => repository.writeFile(path, text, access),
  }
}
