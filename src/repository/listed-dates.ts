import type { Tag } from './repository.ts'

/** The dates of some tags by name, as a list has them; those that it does not tell are absent. */
export function listedDates(tags: readonly Tag[], names: readonly string[]): ReadonlyMap<string, string> {
  const wanted = new Set(names)
  const dates = new Map<string, string>()
  for (const { name, date } of tags) if (date !== undefined && wanted.has(name)) dates.set(name, date)
  return dates
}
