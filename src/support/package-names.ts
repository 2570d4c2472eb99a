import { lazyPattern } from '../text/lazy-pattern.ts'
import { PLATFORMS } from '../versions/words.ts'

/**
 * A package's name as a row has it, and without the remark behind it: in brackets (`core (CLI)`), or where it is published
 * (`core on npm`). The whole name comes first, because a remark can be what tells two packages apart; what it is written in
 * or runs on nearly always does, so that `sdk (Python)` is never held against the tags of `sdk`.
 */
export function namesOf(name: string): readonly string[] {
  const bare = withoutRemarks(name, (remark) => !isPublished(remark) && tellsApart(remark))
  return bare === '' || bare === name ? [name] : [name, bare]
}

/** The same without where it is published only: `core (npm)` and `core (PyPI)` are one product, whatever other remarks are about. */
export function productName(name: string): string {
  return withoutRemarks(name, (remark) => !isPublished(remark))
}

function withoutRemarks(name: string, keeps: (remark: string) => boolean): string {
  if (!name.endsWith(')') && !/\s(?:on|from|via)\s/i.test(name)) return name
  const bare = name.replace(inBrackets(), (whole, remark: string) => (keeps(remark) ? whole : ''))
  return bare.replace(published(), '').trimEnd()
}

const isPublished = (remark: string): boolean => published().test(` on ${remark}`)

function tellsApart(remark: string): boolean {
  const words = remark.toLowerCase().split(/[^\w.+#]+/)
  return words.some((word) => PLATFORMS.has(word) || PARTS.has(word))
}

const PARTS = new Set(
  'js javascript ts kotlin swift scala c c# c++ dart flutter elixir mobile web desktop server client'.split(' '),
)
/** At the end, so that `(core) tools` stays whole. */
const inBrackets = lazyPattern(' ?\\(([^()]{1,60})\\)$', '')
const published = lazyPattern(
  ' (?:on|from|via) (?:npm(?:js)?|jsr|pypi|crates\\.io|ruby ?gems|nuget|packagist|maven(?: central)?|hex|homebrew)(?: package| crate)?$',
  'i',
)
