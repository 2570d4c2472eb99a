import type { Repository } from '../repository/repository.ts'

/** The version that a project's manifest carries. */
export interface Manifest {
  readonly file: string
  readonly version: string
}

/** Finds the version in the text of a manifest. */
type Reader = (text: string) => string | undefined

/** The manifests that are looked at, in this order: the first that tells a version is taken. */
const MANIFESTS: readonly (readonly [string, Reader])[] = [
  ['package.json', jsonVersion],
  ['pyproject.toml', (text) => tomlVersion(text, ['project', 'tool.poetry'])],
  ['Cargo.toml', (text) => tomlVersion(text, ['package', 'workspace.package'])],
  ['composer.json', jsonVersion],
  ['.release-please-manifest.json', (text) => field(parseJson(text), '.')],
  ['pom.xml', pomVersion],
  [
    'mix.exs',
    (text) => /\bversion:\s*"([^"\n]{1,60})"/.exec(text)?.[1] ?? /@version\s+"([^"\n]{1,60})"/.exec(text)?.[1],
  ],
  ['VERSION', (text) => text.trim()],
]

/**
 * The version in the manifest of the checked directory, or undefined where none tells one. A manifest that cannot be read
 * or parsed is passed over: it is somebody else's file, and the tags are what counts.
 */
export async function readManifest(repository: Repository): Promise<Manifest | undefined> {
  const names = new Set(await repository.listFiles(''))
  for (const [file, read] of MANIFESTS) {
    if (!names.has(file)) continue
    const text = await repository.readFile(file).then(
      (found) => found?.text,
      () => undefined,
    )
    const version = text === undefined ? undefined : read(text)
    if (version !== undefined && /^v?\d+(?:\.\d+)+[\w.+-]{0,60}$/.test(version))
      return { file, version: version.replace(/^v/, '') }
  }
  return gemspec(repository, [...names])
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function field(value: unknown, key: string): string | undefined {
  const found =
    typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined
  return typeof found === 'string' ? found : undefined
}

function jsonVersion(text: string): string | undefined {
  return field(parseJson(text), 'version')
}

/** The key `version` in one of the sections. TOML proper is not needed for one string on one line. */
function tomlVersion(text: string, sections: readonly string[]): string | undefined {
  let section = ''
  for (const line of text.split('\n')) {
    const header = /^\s*\[([^\]\n]{1,60})\]/.exec(line)
    if (header) section = header[1]?.trim() ?? ''
    const version = sections.includes(section) ? /^\s*version\s*=\s*["']([^"'\n]{1,60})["']/.exec(line)?.[1] : undefined
    if (version !== undefined) return version
  }
  return undefined
}

/** The project's own version, not its parent's: the first one outside `<parent>` and before the dependencies. */
function pomVersion(text: string): string | undefined {
  const parentEnd = text.indexOf('</parent>')
  const own =
    (parentEnd < 0 ? text : text.slice(parentEnd)).split(/<(?:dependencies|build|profiles|properties)>/, 1)[0] ?? ''
  return /<version>([^<\n]{1,60})<\/version>/.exec(own)?.[1]?.trim()
}

async function gemspec(repository: Repository, names: readonly string[]): Promise<Manifest | undefined> {
  const file = names.find((name) => name.endsWith('.gemspec'))
  const text =
    file === undefined
      ? undefined
      : await repository.readFile(file).then(
          (found) => found?.text,
          () => undefined,
        )
  const version = text === undefined ? undefined : /\.version\s*=\s*["']([^"'\n]{1,60})["']/.exec(text)?.[1]
  return file !== undefined && version !== undefined ? { file, version } : undefined
}
