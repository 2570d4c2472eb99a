import type { Git } from './git.ts'

/**
 * The dates of a few tags of the checkout, as instants in UTC: an annotated tag's own, else its commit's. Tags that it
 * does not have, or whose objects were not fetched, are absent. Only these are opened: all of them is what costs.
 */
export async function readTagDates(git: Git, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const dates = new Map<string, string>()
  const wanted = [...new Set(names)].filter((name) => name.length <= longest && !/^$|[^ -~\u00A0-\uFFFF]/.test(name))
  for (let start = 0; start < wanted.length; start += perCall) {
    const some = wanted.slice(start, start + perCall)
    const references = some.map((name) => `refs/tags/${name}`)
    const { output } = await git('for-each-ref', '--format=%(creatordate:unix) %(refname:strip=2)', '--', ...references)
    // A name is a pattern to git, which may fit others too; those are dropped.
    addDates(dates, new Set(some), output ?? '')
  }
  return dates
}

/** A command line on Windows holds 32,767 characters. */
const longest = 255
const perCall = 100

function addDates(dates: Map<string, string>, wanted: ReadonlySet<string>, output: string): void {
  for (const line of output.split('\n')) {
    const space = line.indexOf(' ')
    const name = line.slice(space + 1)
    const date = space > 0 ? instant(Number(line.slice(0, space))) : undefined
    if (date !== undefined && wanted.has(name)) dates.set(name, date)
  }
}

/** Undefined where the seconds lie outside the years that ISO 8601 writes with four digits. */
function instant(seconds: number): string | undefined {
  if (!(seconds >= -62_135_596_800 && seconds <= 253_402_300_799)) return undefined
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
