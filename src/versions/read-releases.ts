import { quote } from '../text/quote.ts'
import { chooseSeries } from './choose-series.ts'
import { currentRelease } from './current-release.ts'
import { inferScheme } from './infer-scheme.ts'
import { readNamePattern } from './name-pattern.ts'
import { newestFirst } from './newest-first.ts'
import { PlainRelease } from './plain-release.ts'
import type { IgnoredTag, Release, Releases } from './releases.ts'
import { loadScheme, type SchemeId } from './scheme.ts'
import { readSeries, releasesOf, type Series, usualCount } from './series.ts'
import type { OtherTag, ReadTag, SourceTag } from './tag-name.ts'
import type { TagPattern } from './tag-pattern.ts'
import { compareNumbers, type Version, type VersionScheme } from './version.ts'

export interface ReleaseSettings {
  /** What the repository is called: tags with this name in front are its own. Asked for where there are several series only. */
  readonly name: string | (() => Promise<string>)
  /** Which tags are releases; none for all that hold a version. */
  readonly patterns?: readonly TagPattern[]
  readonly scheme?: SchemeId
  /** Tags that are no releases: names, or patterns in which `*` stands for anything, each perhaps with its reason. */
  readonly ignore?: readonly (string | { readonly tag: string; readonly why?: string })[]
  /** Count prereleases as releases. */
  readonly prereleases?: boolean
  /** The version in the project's manifest: it settles which of two numberings goes on. */
  readonly manifestVersion?: string
  /** The dates of a few tags, for sources that do not list them. */
  readonly datesOf?: (tags: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

/**
 * Makes releases out of tags. Linear in the number of tags but for one sort. Never throws; what is no release is in
 * `ignored` with the reason, and choices that could have gone otherwise are in `notes`.
 */
export async function readReleases(tags: readonly SourceTag[], settings: ReleaseSettings): Promise<Releases> {
  const { wanted, unwanted } = withoutIgnored(tags, settings.ignore ?? [])
  const { series, ignored } = readSeries(wanted, settings.patterns ?? [])
  for (const tag of unwanted) ignored.push(tag)
  const dated = series.length > 1 ? await withDates(series, settings.datesOf) : series
  const choice = chooseSeries(dated, series.length > 1 ? await nameOf(settings) : '')
  const usualOfAll = usualCount(choice.tags)
  const kept = releasesOf(choice.tags, ignored, usualOfAll)
  const usual = kept.length === choice.tags.length ? usualOfAll : usualCount(kept)
  const schemeId = settings.scheme ?? inferScheme(kept, usual)
  const scheme = await loadScheme(schemeId)
  const all = sorted(kept, scheme, ignored)
  const stable = settings.prereleases === true ? all : all.filter(isFinished)
  const { current, because } = await currentRelease(stable, settings)
  const notes = choice.note === undefined ? [] : [choice.note]
  const packages = new Map(
    choice.others.map((other) => [other.name, sorted(releasesOf(other.tags, ignored), scheme, ignored)]),
  )
  return {
    scheme,
    schemeId,
    newestFirst: all,
    stable,
    current,
    currentBecause: because,
    ignored,
    usual,
    packages,
    notes,
    pending: undefined,
  }
}

/** Sets aside the tags that the policy names. */
function withoutIgnored(tags: readonly SourceTag[], ignore: NonNullable<ReleaseSettings['ignore']>) {
  const unwanted: IgnoredTag[] = []
  if (ignore.length === 0) return { wanted: tags, unwanted }
  const entries = ignore.map((entry) => (typeof entry === 'string' ? { tag: entry } : entry))
  const named = entries.map((entry) => ({
    fits: readNamePattern(entry.tag),
    why: 'why' in entry ? entry.why : undefined,
  }))
  const wanted = tags.filter((tag) => {
    const found = named.find(({ fits }) => fits(tag.name))
    if (found)
      unwanted.push({
        tag: tag.name,
        reason: `the policy says to ignore it${found.why === undefined ? '' : `: ${found.why}`}`,
      })
    return !found
  })
  return { wanted, unwanted }
}

const isFinished = (release: Release): boolean => release instanceof PlainRelease || !release.version.prerelease

/** Parses and sorts, newest first; of twin tags (`v1.2.3` and `1.2.3`) the one with a date, else the first, stays. */
function sorted(tags: readonly ReadTag[], scheme: VersionScheme, ignored: IgnoredTag[]): readonly Release[] {
  const found: Release[] = []
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index] as ReadTag
    if (tag instanceof PlainRelease) {
      found.push(tag)
      continue
    }
    const version = versionOf(tag, scheme)
    if (!version) ignored.push({ tag: tag.name, reason: `is no version as ${scheme.id} reads them` })
    else found.push(tag.date === undefined ? { tag: tag.name, version } : { tag: tag.name, version, date: tag.date })
  }
  return newestFirst(found, scheme, (release, before) => {
    const same = sameLength(before, release) && scheme.compare(before.version, release.version) === 0
    if (same) ignored.push({ tag: release.tag, reason: `is the same version as ${quote(before.tag)}` })
    return same
  })
}

/** Every scheme reads numbers without a tail alike, and nearly all tags are such. */
function versionOf(
  { version, numbers, tail, prerelease = false }: OtherTag,
  scheme: VersionScheme,
): Version | undefined {
  if (tail === '') return { raw: version, numbers, tail, prerelease }
  const parsed = scheme.parse(version)
  return parsed && prerelease ? { ...parsed, prerelease } : parsed
}

const sameLength = (left: Release, right: Release): boolean =>
  left.version.numbers.length === right.version.numbers.length

function nameOf({ name }: ReleaseSettings): string | Promise<string> {
  return typeof name === 'string' ? name : name()
}

/** How many series are asked for the date of their newest tag: a repository of packages has hundreds. */
const ASKED = 30

async function withDates(series: readonly Series[], datesOf: ReleaseSettings['datesOf']): Promise<readonly Series[]> {
  if (!datesOf || series.some(({ tags }) => tags.some(({ date }) => date !== undefined))) return series
  const largest = [...series].sort((left, right) => right.tags.length - left.tags.length).slice(0, ASKED)
  const newest = new Map(largest.map(({ name, tags }) => [name, tags.reduce(higher).name]))
  const dates = await datesOf([...newest.values()])
  return series.map((one) => ({
    name: one.name,
    tags: one.tags.map((tag) => (tag.name === newest.get(one.name) ? withDate(tag, dates.get(tag.name)) : tag)),
  }))
}

const withDate = (tag: ReadTag, date: string | undefined): ReadTag =>
  tag instanceof PlainRelease ? tag.withDate(date) : { ...tag, date }

const higher = (left: ReadTag, right: ReadTag): ReadTag =>
  compareNumbers(left.numbers, right.numbers) >= 0 ? left : right
