import { listedDates } from './listed-dates.ts'
import { tagsOfFile } from './named-tags.ts'
import { CannotRead, isTagFile, type Repository, type TagList, withMethods } from './repository.ts'

/** The files of a revision: paths as the working tree has them. */
export type RevisionFiles = Pick<Repository, 'readFile' | 'listFiles'>

/**
 * The repository with the files of a revision in place of its own. A list of tags that is a file is that of the revision; one
 * that the revision lacks (made for this run, or outside of the checkout) is read as it is now.
 */
export function asOf(repository: Repository, files: RevisionFiles, revision: string): Repository {
  let listed: TagList | undefined
  return withMethods(repository, {
    readFile: (path, access) => files.readFile(path, access),
    listFiles: (directory) => files.listFiles(directory),
    listTags: async (query) => {
      const { source, namedByUser = false } = query
      const file = isTagFile(source) ? await files.readFile(source, { namedByUser }) : undefined
      listed = file && tagsOfFile(source, file)
      return listed ?? repository.listTags(query)
    },
    tagDates: async (names) => (listed ? listedDates(listed.tags, names) : repository.tagDates(names)),
    writeFile: async () => {
      throw new CannotRead(`The files of "${revision}" are history: they cannot be written.`)
    },
  })
}
