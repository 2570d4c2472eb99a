import type { Policy } from '../policy/policy.generated.ts'
import type { PolicyFile } from '../policy/policy-file.ts'
import {
  CannotRead,
  type ReleaseQuery,
  type Repository,
  type Tag,
  type TagList,
  type TextFile,
} from '../repository/repository.ts'
import type { RuleFault } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import { readReleases } from '../versions/read-releases.ts'
import type { Releases } from '../versions/releases.ts'
import type { TagPattern } from '../versions/tag-pattern.ts'
import type { DeclaredPackages } from './gather-packages.ts'
import type { Manifest } from './manifest.ts'
import { namesItself, tagPatterns, toldSettings } from './release-settings.ts'
import { schemeFault } from './scheme-fault.ts'
import type { CheckSettings } from './settings.ts'

/** The tags as a source gave them, and the releases that they are. */
export interface GatheredReleases {
  readonly tagList: TagList
  readonly releases: Releases
  /** What the policy says of tags that no tag bears out. */
  readonly faults: readonly RuleFault[]
}

/**
 * Asks for the tags before the policy is parsed, where its text does not name another source: git is the slowest part of a
 * check, so it works while the files are read. Undefined where the policy has to be parsed first.
 */
export function startTags(
  repository: Repository,
  settings: CheckSettings,
  policy: TextFile | undefined,
): Promise<TagList> | undefined {
  if (settings.releases === undefined && policy !== undefined && /^["']?releases["']?\s*:/m.test(policy.text))
    return undefined
  const started = repository.listTags(queryOf(settings, undefined))
  // Whoever waits for it hears of a failure; until then it must not end the process.
  started.catch(() => undefined)
  return started
}

/**
 * Reads the tags as the policy and the settings say. Throws CannotRead where a pattern cannot be used, or one that the user
 * named fits no tag at all.
 */
export async function gatherReleases(
  repository: Repository,
  settings: CheckSettings,
  policy: PolicyFile | undefined,
  started: Promise<TagList> | undefined,
  manifest: Manifest | undefined,
): Promise<GatheredReleases> {
  const content = policy?.content
  const tagList = await (started ?? repository.listTags(queryOf(settings, content)))
  const told = toldBy(content)
  const reader = content?.packages === undefined ? undefined : await import('./gather-packages.ts')
  const declared = reader ? await reader.gatherPackages(policy, tagList.tags, told) : NO_PACKAGES
  const name = async (): Promise<string> => content?.project?.name ?? repository.name()
  const patternTexts = settings.tagPattern ?? told.tags
  const file = settings.tagPattern === undefined ? policy?.path : undefined
  const read = (tags: readonly Tag[], patterns: readonly TagPattern[]): Promise<Releases> =>
    readReleases(tags, {
      name,
      patterns,
      ...toldSettings(told),
      ...(manifest === undefined ? {} : { manifestVersion: manifest.version }),
      datesOf: (names) => repository.tagDates(names),
    })
  const patterns = tagPatterns(patternTexts, namesItself(patternTexts) ? await name() : '', file)
  const own = await readOwn(tagList.tags, declared, (tags) => read(tags, patterns))
  if (settings.tagPattern !== undefined) needFitting(settings.tagPattern, tagList, own)
  const packages = new Map([...declared.releases, ...((await reader?.namedPackages(policy, own, told)) ?? [])])
  const releases = packages.size > 0 ? { ...own, declared: packages } : own
  return { tagList, releases, faults: [...(policy ? faultsOf(policy, told, tagList, own) : []), ...declared.faults] }
}

const NO_PACKAGES: DeclaredPackages = { releases: new Map(), tags: new Set(), faults: [] }

/** The project's own tags are those of no package, where there is a release among them. */
async function readOwn(
  tags: readonly Tag[],
  declared: DeclaredPackages,
  read: (tags: readonly Tag[]) => Promise<Releases>,
): Promise<Releases> {
  if (declared.tags.size === 0) return read(tags)
  const own = await read(tags.filter(({ name }) => !declared.tags.has(name)))
  return own.stable.length > 0 ? own : read(tags)
}

function needFitting(pattern: string, { tags }: TagList, { newestFirst, ignored }: Releases): void {
  if (tags.length === 0 || newestFirst.length > 0 || !ignored.every(({ reason }) => reason === NO_FIT)) return
  throw new CannotRead(`None of the ${tags.length} tags fits the pattern "${pattern}".`, {
    help: `They are named like "${tags[0]?.name ?? ''}": write {version} where the version stands.`,
  })
}

/** The reason with which `readReleases` sets aside what fits no pattern. */
const NO_FIT = 'does not fit the tag pattern'

function faultsOf(
  policy: PolicyFile,
  told: ToldKey,
  { tags }: TagList,
  { newestFirst, ignored }: Releases,
): readonly RuleFault[] {
  const scheme = schemeFault(told.scheme, { newestFirst, ignored }, policy.at('releases', 'scheme'))
  if (scheme) return [scheme]
  const fits = newestFirst.length > 0 || ignored.some(({ reason }) => reason !== NO_FIT)
  if (told.tags === undefined || tags.length === 0 || fits) return []
  const patterns = [told.tags].flat().map((text) => quote(text))
  const message = `None of the ${tags.length} tags fits ${patterns.join(' or ')}, so there is no release to hold the promise against.`
  const help = `They are named like ${quote(tags[0]?.name ?? '')}: write {version} where the version stands.`
  return [{ message, help, at: policy.at('releases', 'tags'), severity: 'error' }]
}

type ToldKey = Exclude<Policy['releases'], string | undefined>

function toldBy(policy: Policy | undefined): ToldKey {
  return typeof policy?.releases === 'object' ? policy.releases : {}
}

/** The source that the user named, else the one that the policy names, else whatever is nearest. */
function queryOf(settings: CheckSettings, policy: Policy | undefined): ReleaseQuery {
  const offline = settings.offline ?? false
  if (settings.releases !== undefined) return { source: settings.releases, offline, namedByUser: true }
  const told = typeof policy?.releases === 'string' ? policy.releases : policy?.releases?.from
  return { source: told ?? 'auto', offline }
}
