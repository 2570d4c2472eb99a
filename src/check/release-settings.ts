import type { Policy } from '../policy/policy.generated.ts'
import { CannotRead } from '../repository/repository.ts'
import type { ReleaseSettings } from '../versions/read-releases.ts'
import { readTagPattern, type TagPattern } from '../versions/tag-pattern.ts'

/** What a policy says of its tags: the key `releases`, or an entry of `packages`. */
export type ToldReleases = Pick<Exclude<Policy['releases'], string | undefined>, 'scheme' | 'prereleases' | 'ignore'>

/** The settings with which tags are read, from what the policy says of them all and of these. */
export function toldSettings(...told: readonly ToldReleases[]): Omit<ReleaseSettings, 'name' | 'patterns'> {
  const merged: ToldReleases = Object.assign({}, ...told)
  const { scheme, prereleases } = merged
  return {
    ignore: told.flatMap(({ ignore = [] }) => ignore),
    ...(scheme === undefined ? {} : { scheme }),
    ...(prereleases === undefined ? {} : { prereleases }),
  }
}

/**
 * Reads tag patterns; `name` stands for `{name}`, `file` is the policy where they come from there. Throws CannotRead where
 * one cannot be used.
 */
export function tagPatterns(
  told: string | readonly string[] | undefined,
  name: string,
  file: string | undefined,
): readonly TagPattern[] {
  return [told ?? []].flat().map((text) => {
    const pattern = readTagPattern(text, name)
    if (!('fault' in pattern)) return pattern
    const place = file === undefined ? {} : { file }
    throw new CannotRead(`The tag pattern "${text}" cannot be used. ${pattern.fault}`, place)
  })
}

/** Whether a pattern has a place for the name, which costs a process of git to ask for. */
export const namesItself = (told: string | readonly string[] | undefined): boolean =>
  [told ?? []].flat().some((text) => text.includes('{name}'))
