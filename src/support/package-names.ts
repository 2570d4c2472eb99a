import { lazyPattern } from '../text/lazy-pattern.ts'

/**
 * A package's name as a row has it, and without the remark behind it: in brackets (`core (CLI)`), or where it is published
 * (`core on npm`). The whole name comes first, because a remark can be what tells two packages apart.
 */
export function namesOf(name: string): readonly string[] {
  if (!mayHaveRemark(name)) return [name]
  const bare = name.replace(published(), '').replace(inBrackets(), '').trimEnd()
  return bare === '' || bare === name ? [name] : [name, bare]
}

/** The same without where it is published only: `core (npm)` and `core (PyPI)` are one product, `sdk (Go)` and `sdk (PHP)` are not. */
export function productName(name: string): string {
  if (!mayHaveRemark(name)) return name
  const withoutBrackets = name.replace(inBrackets(), (whole, remark: string) =>
    published().test(` on ${remark}`) ? '' : whole,
  )
  return withoutBrackets.replace(published(), '').trimEnd()
}

const mayHaveRemark = (name: string): boolean => name.endsWith(')') || /\s(?:on|from|via)\s/i.test(name)

/** At the end, so that `(core) tools` stays whole. */
const inBrackets = lazyPattern(' ?\\(([^()]{1,60})\\)$', '')
const published = lazyPattern(
  ' (?:on|from|via) (?:npm(?:js)?|jsr|pypi|crates\\.io|ruby ?gems|nuget|packagist|maven(?: central)?|hex|homebrew)(?: package| crate)?$',
  'i',
)
