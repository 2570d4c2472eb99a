import fc from 'fast-check'
import type { Clause, LineSet } from '../../src/support/clause.ts'

/** A project that exists nowhere: its releases with their days, a promise, and the day of the check. */
export interface World {
  readonly releases: readonly ModelRelease[]
  readonly rule: readonly Clause[]
  /** Releases that the policy takes back. */
  readonly withdrawn: readonly ModelRelease[]
  readonly today: string
}

export interface ModelRelease {
  readonly numbers: readonly number[]
  readonly prerelease: boolean
  readonly date: string
}

const DAY = 86_400_000
const dayAfter = (days: number): string => new Date(Date.UTC(2020, 0, 1) + days * DAY).toISOString().slice(0, 10)
const days = fc.nat({ max: 2_000 }).map(dayAfter)

export function worlds(): fc.Arbitrary<World> {
  return fc
    .record({
      length: fc.constantFrom(2, 3),
      versions: fc.uniqueArray(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 5 }), fc.nat({ max: 2 })), {
        minLength: 1,
        maxLength: 25,
        selector: String,
      }),
      dates: fc.array(days, { minLength: 25, maxLength: 25 }),
      prereleases: fc.array(fc.nat({ max: 24 }), { maxLength: 4 }),
      withdrawn: fc.array(fc.nat({ max: 24 }), { maxLength: 2 }),
      rule: fc.array(clauses(), { minLength: 1, maxLength: 3 }),
      today: days,
    })
    .map(({ length, versions, dates, prereleases, withdrawn, rule, today }) => {
      const texts = new Set(versions.map((numbers) => numbers.slice(0, length).join('.')))
      const releases = [...texts].map((text, index) => ({
        numbers: text.split('.').map(Number),
        prerelease: prereleases.includes(index),
        date: dates[index] ?? today,
      }))
      const back = releases.filter((release, index) => withdrawn.includes(index) && !release.prerelease)
      // A line cannot be counted in a smaller one, and two numbers have no third.
      return {
        releases,
        withdrawn: back,
        today,
        rule: rule.map((clause) => (length === 2 ? shortened(clause) : clause)),
      }
    })
}

const level = fc.constantFrom('release' as const, 'patch' as const, 'minor' as const, 'major' as const)
const duration = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('days', 'weeks', 'months', 'years'))
  .map((parts) => parts.join(' '))
const after = fc.constantFrom('release' as const, 'successor' as const)
const count = fc.integer({ min: 1, max: 3 })
const lineTexts = fc
  .tuple(fc.nat({ max: 4 }), fc.option(fc.nat({ max: 5 }), { nil: undefined }))
  .map((parts) => `${parts.filter((part) => part !== undefined).join('.')}.x`)

function clauses(): fc.Arbitrary<Clause> {
  const newest = fc.record({ newest: count, of: level })
  const every = fc.record({ every: level, for: duration, after })
  const majors = fc.oneof(
    fc.record({ newest: count, of: fc.constant('major' as const) }),
    fc.record({ every: fc.constant('major' as const), for: duration, after }),
    fc.record({
      lines: fc.uniqueArray(
        fc.nat({ max: 4 }).map((major) => `${major}.x`),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  )
  const inner = fc.record({ newest: count, of: fc.constantFrom('release' as const, 'minor' as const) })
  return fc.oneof(
    newest,
    every,
    fc.tuple(newest, fc.constantFrom('even', 'odd')).map(([set, matching]) => ({ ...set, matching })),
    fc.tuple(every, fc.constantFrom('even', 'odd')).map(([set, matching]) => ({ ...set, matching })),
    fc.tuple(inner, majors).map(([set, group]) => ({ ...set, 'in-each-of': group })),
    fc.record({ lines: fc.array(lineTexts, { minLength: 1, maxLength: 3 }), until: days }),
    fc.record({ lines: lineTexts }),
  )
}

function shortened(clause: Clause): Clause {
  if (typeof clause.lines === 'string' || clause.lines === undefined) return clause
  return { ...clause, lines: [...clause.lines] }
}

/** Whether the promise covers a released version: looked up one by one, as slowly and plainly as can be. */
export function isPromised(release: ModelRelease, world: World): boolean {
  const same = (other: ModelRelease): boolean => String(other.numbers) === String(release.numbers)
  if (world.withdrawn.some(same)) return false
  const usable = world.releases.filter((one) => !one.prerelease && !world.withdrawn.includes(one))
  return world.rule.some((clause) => covers(clause, release, usable, world.today))
}

function covers(clause: Clause, release: ModelRelease, usable: readonly ModelRelease[], today: string): boolean {
  const group = clause['in-each-of']
  if (!group) return inSet(clause, release, usable, today)
  const groups = group.lines === undefined ? [lineAt(release, group, usable)] : [group.lines].flat().map(numbersOf)
  return groups.some((line) => {
    const isIn = (one: ModelRelease): boolean => one.numbers.slice(0, line.length).join() === line.join()
    if (!isIn(release)) return false
    if (group.lines === undefined && !inSet(group, release, usable, today)) return false
    return inSet(clause, release, usable.filter(isIn), today)
  })
}

function inSet(set: LineSet, release: ModelRelease, usable: readonly ModelRelease[], today: string): boolean {
  if (set.lines !== undefined) {
    const inLine = [set.lines]
      .flat()
      .map(numbersOf)
      .some((line) => release.numbers.slice(0, line.length).join() === line.join())
    return inLine && (set.until === undefined || today <= set.until)
  }
  const own = lineAt(release, set, usable)
  const lines = [...new Set(usable.map((one) => lineAt(one, set, usable).join('.')))]
    .map((text) => text.split('.').map(Number))
    .filter((line) => set.matching === undefined || ((line.at(-1) ?? 0) % 2 === 0) === (set.matching === 'even'))
  if (!lines.some((line) => String(line) === String(own))) return false
  const newer = lines.filter((line) => order(line, own) > 0)
  if (set.newest !== undefined) return newer.length < set.newest
  const successor = newer.reduce<readonly number[] | undefined>(
    (least, line) => (!least || order(line, least) < 0 ? line : least),
    undefined,
  )
  const from = set.after === 'release' ? own : successor
  if (!from) return true
  const members = usable.filter((one) => order(one.numbers.slice(0, from.length), from) === 0)
  const first = members.reduce((least, one) => (order(one.numbers, least.numbers) < 0 ? one : least))
  return today <= later(first.date, set.for ?? '')
}

const LENGTHS: Readonly<Record<string, number>> = { major: 1, minor: 2, patch: 3, release: 3 }

function lineAt(release: ModelRelease, set: LineSet, _usable: readonly ModelRelease[]): readonly number[] {
  return release.numbers.slice(0, LENGTHS[set.of ?? set.every ?? 'minor'])
}

const numbersOf = (text: string): readonly number[] => text.replace('.x', '').split('.').map(Number)

function order(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < 3; index++)
    if (left[index] !== right[index]) return (left[index] ?? 0) - (right[index] ?? 0)
  return 0
}

/** Counted on the fingers: months one by one, with the days that each has. */
function later(date: string, text: string): string {
  const [number = '', unit = ''] = text.split(' ')
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (unit === 'days' || unit === 'weeks')
    return new Date(Date.parse(date) + Number(number) * (unit === 'weeks' ? 7 : 1) * DAY).toISOString().slice(0, 10)
  const months = (unit === 'years' ? 12 : 1) * Number(number)
  let [endYear, endMonth] = [year, month]
  for (let step = 0; step < months; step++) {
    endMonth++
    if (endMonth === 13) [endYear, endMonth] = [endYear + 1, 1]
  }
  const leap = endYear % 4 === 0 && (endYear % 100 !== 0 || endYear % 400 === 0)
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][endMonth - 1] ?? 31
  return `${endYear}-${String(endMonth).padStart(2, '0')}-${String(Math.min(day, length)).padStart(2, '0')}`
}
