import type { Package } from '../policy/policy.generated.ts'
import type { PolicyFile } from '../policy/policy-file.ts'
import type { Tag } from '../repository/repository.ts'
import { packageReleases } from '../support/package-releases.ts'
import type { RuleFault } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import { readReleases } from '../versions/read-releases.ts'
import type { Releases } from '../versions/releases.ts'
import { type ToldReleases, tagPatterns, toldSettings } from './release-settings.ts'
import { schemeFault } from './scheme-fault.ts'

/** The releases of the packages that a policy declares. */
export interface DeclaredPackages {
  readonly releases: ReadonlyMap<string, Releases>
  /** Their tags: those are not the project's own. */
  readonly tags: ReadonlySet<string>
  readonly faults: readonly RuleFault[]
}

/**
 * Reads the releases of each package that says how it is tagged. `told` is what the policy says of all tags. Throws
 * CannotRead where a pattern cannot be used.
 */
export async function gatherPackages(
  policy: PolicyFile | undefined,
  tags: readonly Tag[],
  told: ToldReleases,
): Promise<DeclaredPackages> {
  const releases = new Map<string, Releases>()
  const owners = new Map<string, string>()
  const faults: RuleFault[] = []
  for (const [index, one] of (policy?.content.packages ?? []).entries()) {
    if (!policy || one.tags === undefined) continue
    const patterns = tagPatterns(one.tags, one.name, policy.path)
    const fitting = tags.filter(({ name }) => patterns.some((pattern) => pattern.versionOf(name) !== undefined))
    const found = await readReleases(fitting, { name: one.name, patterns, ...toldSettings(told, one) })
    releases.set(one.name, found)
    faults.push(
      ...packageFaults(policy, index, one, found, tags.length),
      ...claimedTwice(policy, index, one, found, owners),
    )
  }
  return { releases, tags: new Set(owners.keys()), faults }
}

/** Packages that do not say how they are tagged have the tags with their name, read in the way that the policy says. */
export async function namedPackages(
  policy: PolicyFile | undefined,
  releases: Releases,
  told: ToldReleases,
): Promise<ReadonlyMap<string, Releases>> {
  const found = new Map<string, Releases>()
  for (const one of policy?.content.packages ?? []) {
    if (one.tags !== undefined || !(one.scheme ?? one.prereleases ?? one.ignore)) continue
    const own = packageReleases(releases, one.name)
    const tags = own?.newestFirst.map(({ tag, date }) => ({ name: tag, ...(date === undefined ? {} : { date }) }))
    if (tags) found.set(one.name, await readReleases(tags, { name: one.name, ...toldSettings(told, one) }))
  }
  return found
}

function packageFaults(
  policy: PolicyFile,
  index: number,
  one: Package,
  found: Releases,
  tags: number,
): readonly RuleFault[] {
  const fault = schemeFault(one.scheme, found, policy.at('packages', index, 'scheme'))
  if (fault) return [fault]
  if (tags === 0 || found.newestFirst.length > 0) return []
  const patterns = [one.tags ?? []].flat().map((text) => quote(text))
  return [
    {
      message: `No tag is a release of ${quote(one.name)}: none fits ${patterns.join(' or ')}.`,
      help: 'Write the pattern as its tags are named; until it has one, nothing can be said of its versions.',
      at: policy.at('packages', index, 'tags'),
      severity: 'warning',
    },
  ]
}

/** A tag that is a release of two packages makes a verdict on one of them wrong. */
function claimedTwice(
  policy: PolicyFile,
  index: number,
  { name }: Package,
  { newestFirst }: Releases,
  owners: Map<string, string>,
): readonly RuleFault[] {
  let twice: RuleFault | undefined
  for (const { tag } of newestFirst) {
    const other = owners.get(tag)
    if (other === undefined) owners.set(tag, name)
    else if (!twice)
      twice = {
        message: `${quote(tag)} is read as a release of two packages, ${quote(other)} and ${quote(name)}.`,
        help: 'Write their patterns so that each tag fits one of them.',
        at: policy.at('packages', index, 'tags'),
      }
  }
  return twice ? [twice] : []
}
