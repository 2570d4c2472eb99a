/** Finds the version of a project in the text of its manifest; undefined where it tells none. Never throws. */
export type VersionReader = (text: string) => string | undefined

/** No version that people write is longer. */
const STRING = '["\']([^"\'\\n]{1,80})["\']'

/** The key `version` at the top of a JSON object: package.json, composer.json. */
export const jsonVersion: VersionReader = (text) => textAt(parseJson(text), 'version')

/** `{ ".": "1.2.3" }`, or the only package of several paths, as release-please keeps them. */
export const releasePleaseVersion: VersionReader = (text) => {
  const entries = entriesOf(parseJson(text))
  const own = entries.find(([path]) => path === '.') ?? (entries.length === 1 ? entries[0] : undefined)
  return typeof own?.[1] === 'string' ? own[1] : undefined
}

/** The key `version` in one of the sections. */
export const tomlVersion =
  (...sections: readonly string[]): VersionReader =>
  (text) =>
    tomlText(text, sections, TOML_VERSION)

/** The key `name` in one of the sections. */
export const tomlName =
  (...sections: readonly string[]): VersionReader =>
  (text) =>
    tomlText(text, sections, TOML_NAME)

/** TOML proper is not needed for one string on one line. */
function tomlText(text: string, sections: readonly string[], entry: RegExp): string | undefined {
  let section = ''
  for (const line of text.split('\n')) {
    const header = /^\s*\[([^\]\n]{1,80})\]/.exec(line)
    if (header) section = header[1]?.trim() ?? ''
    const found = sections.includes(section) ? entry.exec(line)?.[1] : undefined
    if (found !== undefined) return found
  }
  return undefined
}

const TOML_VERSION = new RegExp(`^\\s*["']?version["']?\\s*=\\s*${STRING}`)
const TOML_NAME = new RegExp(`^\\s*["']?name["']?\\s*=\\s*${STRING}`)

/** The project's own version, not its parent's: the first one outside `<parent>` and before the dependencies. */
export const pomVersion: VersionReader = (text) => {
  const parentEnd = text.indexOf('</parent>')
  const after = parentEnd < 0 ? text : text.slice(parentEnd)
  const own = after.split(/<(?:dependencies|dependencyManagement|build|profiles|properties|modules)>/, 1)[0] ?? ''
  return /<version>([^<\n]{1,80})<\/version>/.exec(own)?.[1]?.trim()
}

/** `@version "1.2.3"` where `version: @version` follows it, else the version right there. */
export const mixVersion: VersionReader = (text) =>
  /\bversion:\s*@version\b/.test(text)
    ? new RegExp(`^\\s*@version\\s+${STRING}`, 'm').exec(text)?.[1]
    : new RegExp(`\\bversion:\\s*${STRING}`).exec(text)?.[1]

/** `spec.version = "1.2.3"`. */
export const gemspecVersion: VersionReader = (text) => new RegExp(`\\.version\\s*=\\s*${STRING}`).exec(text)?.[1]

/** `VERSION = "1.2.3"`, where the gemspec asks its library for it. */
export const rubyVersion: VersionReader = (text) => new RegExp(`\\bVERSION\\s*=\\s*${STRING}`).exec(text)?.[1]

/** A file that holds a version and nothing else. */
export const wholeText: VersionReader = (text) => (text.length > 200 ? undefined : text.replace(/^\uFEFF/, '').trim())

/** The value of JSON text; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** A text under a key of an object that came from outside. */
export function textAt(value: unknown, key: string): string | undefined {
  const found = entriesOf(value).find(([name]) => name === key)?.[1]
  return typeof found === 'string' ? found : undefined
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
