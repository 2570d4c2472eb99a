import type { Tag } from '../repository.ts'
import type { GitHub, GitHubAnswer, GitHubFailure, ItemOf } from './github.ts'
import { senseless, textIn } from './senseless.ts'

const RELEASES = 'GET /repos/{owner}/{repo}/releases'
const REFERENCES = 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}'

/** One page, the newest: so the number of requests does not grow with the releases, and older ones are what their tags say. */
const RELEASES_READ = 100
const TAGS = 'refs/tags/'
const MOST_PAGES = 10

/** What releases say of their tags. */
export interface ToldReleases {
  /** By the name of the tag. */
  readonly told: ReadonlyMap<string, Omit<Tag, 'name'>>
  readonly drafts: ReadonlySet<string>
  /** Why nothing was told. */
  readonly failure?: GitHubFailure
}

/** The names of all tags, through the API: for where the git protocol does not answer. */
export async function tagNames(
  github: GitHub,
): Promise<GitHubAnswer<{ readonly items: readonly string[]; readonly complete: boolean }>> {
  const { data, failure } = await github.askAll(REFERENCES, { ref: 'tags/' }, MOST_PAGES)
  if (failure) return { failure }
  const names = data.items.flatMap((item) => textIn(item, 'ref') ?? []).filter((ref) => ref.startsWith(TAGS))
  return { data: { items: names.map((ref) => ref.slice(TAGS.length)), complete: data.complete } }
}

/** What the newest releases say of their tags: when they were published, and that they are prereleases. */
export async function readReleasesPage(github: GitHub): Promise<ToldReleases> {
  const { data, failure } = await github.ask(RELEASES, { per_page: RELEASES_READ })
  if (failure || !Array.isArray(data)) {
    return { told: new Map(), drafts: new Set(), failure: failure ?? senseless(github.place) }
  }
  const told = new Map<string, Omit<Tag, 'name'>>()
  const drafts = new Set<string>()
  for (const release of data) {
    const tag = textIn(release, 'tag_name')
    if (tag === undefined) continue
    if (release.draft) drafts.add(tag)
    else told.set(tag, tellOf(release))
  }
  // A tag may have both.
  for (const tag of told.keys()) drafts.delete(tag)
  return { told, drafts }
}

function tellOf({ published_at: date, prerelease }: ItemOf<typeof RELEASES>): Omit<Tag, 'name'> {
  const known = typeof date === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date)
  return { ...(known && { date }), ...(prerelease === true && { prerelease }) }
}
