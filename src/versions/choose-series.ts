import type { Series } from './series.ts'
import type { ReadTag } from './tag-name.ts'
import { tailKind } from './tails.ts'

/** The series that the project's own versions are numbered in, and the others. */
export interface Choice {
  readonly tags: readonly ReadTag[]
  readonly others: readonly Series[]
  /** Said in the report where the choice is not plain to see. */
  readonly note: string | undefined
}

/**
 * Plain tags (`v1.2.3`) and those that carry the repository's own name are the project's, whatever the prefix was over the
 * years. Where those are missing, or ended more than eighteen months before another series that begins with the repository's
 * name, that one is taken; in a repository of packages only, the one with the most tags among those that are still released.
 */
export function chooseSeries(all: readonly Series[], repositoryName: string): Choice {
  const repository = plain(repositoryName)
  const own: Series[] = []
  const others: Series[] = []
  for (const series of all) (series.name === '' || sameName(series.name, repository) ? own : others).push(series)
  const kin = others.filter(({ name }) => related(name, repository))
  const [first] = own
  const tags = first && own.length === 1 ? first.tags : own.flatMap((series) => series.tags)
  const successor = newestOf(kin)
  if (hasRelease(tags)) {
    if (!successor || !endedLongBefore(tags, successor.tags)) return { tags, others, note: undefined }
    return take(
      successor,
      all,
      `The newest plain tags are older than those of ${successor.name}, so these are taken as the releases.`,
    )
  }
  const instead = successor ?? newestOf(others.filter((series) => hasRelease(series.tags)))
  if (!instead) return { tags, others, note: undefined }
  if (tags.length > instead.tags.length) return { tags, others, note: undefined }
  const alone = others.length === 1 || related(instead.name, repository)
  return take(
    instead,
    all,
    alone ? undefined : `Several packages are tagged here; ${instead.name} is taken as the project's own.`,
  )
}

function take(series: Series, all: readonly Series[], note: string | undefined): Choice {
  return { tags: series.tags, others: all.filter((other) => other !== series), note }
}

/** Names are the same when letters and digits are: `STRUTS` and `struts`, `@viem` and `viem`. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^@[^/]*\//, '')
    .replace(/[^a-z0-9]+/g, '')

function sameName(name: string, repository: string): boolean {
  return repository !== '' && plain(name) === repository
}

/** One begins with the other: `viem-core` is kin of `viem`. Short names begin too many others. */
function related(name: string, repository: string): boolean {
  const series = plain(name)
  if (Math.min(series.length, repository.length) < 4) return false
  return series.startsWith(repository) || repository.startsWith(series)
}

const hasRelease = (tags: readonly ReadTag[]): boolean =>
  tags.some(({ tail }) => tailKind(tail) === 'none' || tailKind(tail) === 'final')

const newestDate = (tags: readonly ReadTag[]): string =>
  tags.reduce((newest, { date = '' }) => (date > newest ? date : newest), '')

function newestOf(series: readonly Series[]): Series | undefined {
  const dated = series.map((one) => ({ one, date: newestDate(one.tags).slice(0, 7) }))
  dated.sort((left, right) => compareMonths(right.date, left.date) || right.one.tags.length - left.one.tags.length)
  return dated[0]?.one
}

const compareMonths = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1)

const EIGHTEEN_MONTHS = 548 * 24 * 3600 * 1000

function endedLongBefore(tags: readonly ReadTag[], later: readonly ReadTag[]): boolean {
  const [ended, lives] = [Date.parse(newestDate(tags)), Date.parse(newestDate(later))]
  return lives - ended > EIGHTEEN_MONTHS
}
