import {
  type BranchList,
  type Hosting,
  type ReleaseQuery,
  type Repository,
  type TagList,
  withMethods,
} from '../repository/repository.ts'

/**
 * The repository with its tags, branches and hosting site asked for once, however often a check is run on it: a remote takes
 * its time, and may give another answer the second time.
 */
export function askOnce(repository: Repository): Repository {
  const tags = new Map<string, Promise<TagList>>()
  const branches = new Map<boolean, Promise<BranchList>>()
  const hosts = new Map<boolean, Promise<Hosting>>()
  return withMethods(repository, {
    listTags: (query) => kept(tags, keyOf(query), () => repository.listTags(query)),
    listBranches: (query) => kept(branches, query.offline, () => repository.listBranches(query)),
    hosting: (query) => kept(hosts, query.offline, () => repository.hosting(query)),
  })
}

function kept<Key, Value>(answers: Map<Key, Value>, key: Key, ask: () => Value): Value {
  const known = answers.get(key)
  if (known !== undefined) return known
  const answer = ask()
  answers.set(key, answer)
  return answer
}

const keyOf = ({ source, offline, namedByUser = false }: ReleaseQuery): string =>
  JSON.stringify([source, offline, namedByUser])
