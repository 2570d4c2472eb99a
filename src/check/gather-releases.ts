import type { Policy } from '../policy/policy.generated.ts'
import type { PolicyFile } from '../policy/policy-file.ts'
import {
  CannotRead,
  type ReleaseQuery,
  type Repository,
  type TagList,
  type TextFile,
} from '../repository/repository.ts'
import { readReleases } from '../versions/read-releases.ts'
import type { Releases } from '../versions/releases.ts'
import { readTagPattern, type TagPattern } from '../versions/tag-pattern.ts'
import type { Manifest } from './manifest.ts'
import type { CheckSettings } from './settings.ts'

/** The tags as a source gave them, and the releases that they are. */
export interface GatheredReleases {
  readonly tagList: TagList
  readonly releases: Releases
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
  const name = async (): Promise<string> => content?.project?.name ?? repository.name()
  const tags =
    settings.release === undefined ? tagList.tags : [...tagList.tags, released(settings.release, settings.today)]
  const releases = await readReleases(tags, {
    name,
    patterns: await patternsOf(
      settings.tagPattern ?? told.tags,
      name,
      settings.tagPattern === undefined ? policy?.path : undefined,
    ),
    ignore: (told.ignore ?? []).map((one) => (typeof one === 'string' ? one : one.tag)),
    ...(told.scheme === undefined ? {} : { scheme: told.scheme }),
    ...(told.prereleases === undefined ? {} : { prereleases: told.prereleases }),
    ...(manifest === undefined ? {} : { manifestVersion: manifest.version }),
    ...(settings.release === undefined ? {} : { pending: settings.release }),
    datesOf: (names) => repository.tagDates(names),
  })
  return { tagList, releases }
}

const released = (version: string, today: string | undefined): { readonly name: string; readonly date?: string } => ({
  name: version,
  ...(today === undefined ? {} : { date: today }),
})

type ToldReleases = Exclude<Policy['releases'], string | undefined>

function toldBy(policy: Policy | undefined): ToldReleases {
  return typeof policy?.releases === 'object' ? policy.releases : {}
}

/** The source that the user named, else the one that the policy names, else whatever is nearest. */
function queryOf(settings: CheckSettings, policy: Policy | undefined): ReleaseQuery {
  const offline = settings.offline ?? false
  if (settings.releases !== undefined) return { source: settings.releases, offline, namedByUser: true }
  const told = typeof policy?.releases === 'string' ? policy.releases : policy?.releases?.from
  return { source: told ?? 'auto', offline }
}

async function patternsOf(
  told: string | readonly string[] | undefined,
  name: () => Promise<string>,
  file: string | undefined,
): Promise<readonly TagPattern[]> {
  const texts = told === undefined ? [] : typeof told === 'string' ? [told] : told
  // The name costs a process of git: it is asked for where a pattern has a place for it.
  const known = texts.some((text) => text.includes('{name}')) ? await name() : ''
  return texts.map((text) => {
    const pattern = readTagPattern(text, known)
    if (!('fault' in pattern)) return pattern
    const place = file === undefined ? {} : { file }
    throw new CannotRead(`The tag pattern "${text}" cannot be used. ${pattern.fault}`, place)
  })
}
