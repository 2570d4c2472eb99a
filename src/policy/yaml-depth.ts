import type { CST } from 'yaml'

/** A policy needs eight levels at most. */
const MAX_DEPTH = 64

/**
 * Whether the tokens of a YAML file are nested deeper than can be composed safely. The composer calls itself at every
 * level, and a stack that runs out while a regular expression is compiled ends the whole process.
 */
export function isTooDeep(tokens: readonly CST.Token[]): boolean {
  let level: readonly CST.Token[] = tokens
  for (let depth = 0; depth <= MAX_DEPTH; depth++) {
    level = level.flatMap(inside)
    if (level.length === 0) return false
  }
  return true
}

function inside(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key, value].filter((part) => part !== undefined && part !== null))
}
