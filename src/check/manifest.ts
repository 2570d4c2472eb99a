import type { Repository } from '../repository/repository.ts'
import {
  gemspecVersion,
  jsonVersion,
  mixVersion,
  parseJson,
  pomVersion,
  releasePleaseVersion,
  rubyVersion,
  textAt,
  tomlVersion,
  type VersionReader,
  wholeText,
} from './manifest-versions.ts'

/** The version that a project's manifest carries. */
export interface Manifest {
  readonly file: string
  readonly version: string
  /** The version that changesets which wait to be released lead to. */
  readonly next?: { readonly file: string; readonly version: string }
}

/** The manifests that are looked at, in this order: the first that tells a version is taken. */
const MANIFESTS: readonly (readonly [string, VersionReader])[] = [
  ['.release-please-manifest.json', releasePleaseVersion],
  ['package.json', (text) => (isPrivate(text) ? undefined : jsonVersion(text))],
  ['pyproject.toml', tomlVersion('project', 'tool.poetry')],
  ['Cargo.toml', tomlVersion('package', 'workspace.package')],
  ['composer.json', jsonVersion],
  ['pom.xml', pomVersion],
  ['mix.exs', mixVersion],
  ['VERSION', wholeText],
  // What is published nowhere may still be released, where nothing else tells a version.
  ['package.json', jsonVersion],
]

/**
 * The version in the manifest of the checked directory, or undefined where none tells one. A manifest that cannot be read
 * or parsed is passed over: it is somebody else's file, and the tags are what counts.
 */
export async function readManifest(repository: Repository): Promise<Manifest | undefined> {
  const names = new Set(await repository.listFiles(''))
  for (const [file, read] of MANIFESTS) {
    const version = names.has(file) ? versionIn(await textOf(repository, file), read) : undefined
    if (version === undefined) continue
    const next =
      file === 'package.json' && names.has('.changeset') ? await afterChangesets(repository, version) : undefined
    return { file, version, ...(next === undefined ? {} : { next: { file: '.changeset', version: next } }) }
  }
  return gemManifest(repository, [...names])
}

async function textOf(repository: Repository, file: string): Promise<string | undefined> {
  const found = await repository.readFile(file).catch(() => undefined)
  return found?.text
}

/** What a reader found, where it is a version of two numbers or more. */
function versionIn(text: string | undefined, read: VersionReader): string | undefined {
  const version = text === undefined ? undefined : read(text)
  const isVersion =
    version !== undefined && version.length <= 80 && /^v?\d+(?:\.\d+)+(?:[.+-]?\w[\w.+-]*)?$/.test(version)
  return isVersion ? version.replace(/^v/, '') : undefined
}

const isPrivate = (text: string): boolean => {
  const content = parseJson(text)
  return typeof content === 'object' && content !== null && 'private' in content && content.private === true
}

/** More than these are no more than one release either. */
const MOST_CHANGESETS = 200

async function afterChangesets(repository: Repository, version: string): Promise<string | undefined> {
  const names = await repository.listFiles('.changeset')
  const name = textAt(parseJson((await textOf(repository, 'package.json')) ?? ''), 'name')
  // In "pre" mode the next version is a prerelease, which no row has to speak of.
  if (name === undefined || names.includes('pre.json')) return undefined
  const files = names.filter((file) => file.endsWith('.md') && file.toLowerCase() !== 'readme.md')
  const texts = await Promise.all(
    files.slice(0, MOST_CHANGESETS).map((file) => textOf(repository, `.changeset/${file}`)),
  )
  const { versionAfter } = await import('./changesets.ts')
  return versionAfter(
    version,
    name,
    texts.filter((text) => text !== undefined),
  )
}

/** The version in a gemspec, or in the file of its library that most gemspecs ask. */
async function gemManifest(repository: Repository, names: readonly string[]): Promise<Manifest | undefined> {
  const file = names.find((name) => name.endsWith('.gemspec'))
  if (file === undefined) return undefined
  const version = versionIn(await textOf(repository, file), gemspecVersion)
  if (version !== undefined) return { file, version }
  const gem = file.slice(0, -'.gemspec'.length)
  for (const path of new Set([`lib/${gem}/version.rb`, `lib/${gem.replaceAll('-', '/')}/version.rb`])) {
    const found = versionIn(await textOf(repository, path), rubyVersion)
    if (found !== undefined) return { file: path, version: found }
  }
  return undefined
}
