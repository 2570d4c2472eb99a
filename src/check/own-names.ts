import type { PolicyFile } from '../policy/policy-file.ts'
import type { Repository } from '../repository/repository.ts'
import { givesFixes } from '../support/coverage.ts'
import { unknownPackages } from '../support/groups.ts'
import { namesOf, productName } from '../support/package-names.ts'
import { ownName, sameName } from '../support/package-releases.ts'
import { promised, type Support } from '../support/support.ts'
import type { Releases } from '../versions/releases.ts'
import { select } from '../versions/selection.ts'
import { parseJson, textAt, tomlName, type VersionReader } from './manifest-versions.ts'

/**
 * The releases with the names by which rows call the project itself, though they stand where packages are named: the
 * repository's, a manifest's, or that of the only product in the tables. Nobody is asked where every package has tags.
 */
export async function withOwnNames(
  releases: Releases,
  support: Support,
  repository: Repository,
  policy: PolicyFile | undefined,
): Promise<Releases> {
  // What has a name in its tags has one that rows can use.
  if (releases.newestFirst.length === 0 || ownName(releases) !== '') return releases
  const unknown = unknownPackages(support, releases).map(({ name }) => name)
  if (unknown.length === 0) return releases
  const known = [policy?.content.project?.name ?? '', await repository.name(), ...(await manifestNames(repository))]
  const isNamed = (own: string): boolean => unknown.some((name) => namesOf(name).some((one) => sameName(own, one)))
  const only = onlyProduct(support, releases)
  const ownNames = [...known.filter(isNamed), ...(only === undefined ? [] : [only])]
  return ownNames.length === 0 ? releases : { ...releases, ownNames }
}

/** Parts of a project that are often numbered apart from it, and not tagged where it is. */
const PART =
  /\b(?:charts?|helm|images?|containers?|docker|sdks?|clients?|plugins?|extensions?|themes?|apps?|ios|android|mobile|web|website|desktop|frontend|backend|api|servers?|docs)\b/i

/**
 * The one product that all rows are about, where the tags are one series and a row that promises fixes holds one of them: rows
 * that hold none may number something else.
 */
function onlyProduct(support: Support, releases: Releases): string | undefined {
  if (releases.packages.size > 0 || releases.declared !== undefined) return undefined
  const rows = promised(support).flatMap((table) => table.rows)
  const [first, ...others] = new Set(rows.map((row) => productName(row.package ?? '').toLowerCase()))
  if (first === undefined || first === '' || others.length > 0 || PART.test(first)) return undefined
  const holds = rows.some(({ meaning, status }) => {
    const selection = select(meaning, releases)
    return givesFixes(status) && releases.stable.some(({ version }) => selection.includes(version))
  })
  return holds ? first : undefined
}

const MANIFESTS: readonly (readonly [string, VersionReader])[] = [
  ['package.json', (text) => textAt(parseJson(text), 'name')],
  ['pyproject.toml', tomlName('project', 'tool.poetry')],
  ['Cargo.toml', tomlName('package')],
  ['composer.json', (text) => textAt(parseJson(text), 'name')],
]

/** Under which names the checked directory is published. A manifest that cannot be read tells none. */
async function manifestNames(repository: Repository): Promise<readonly string[]> {
  const files = await repository.listFiles('')
  const gems = files.filter((file) => file.endsWith('.gemspec')).map((file) => file.slice(0, -'.gemspec'.length))
  const read = MANIFESTS.filter(([file]) => files.includes(file)).map(async ([file, nameIn]) => {
    const found = await repository.readFile(file).catch(() => undefined)
    return found ? nameIn(found.text) : undefined
  })
  return [...gems, ...(await Promise.all(read)).filter((name) => name !== undefined)]
}
