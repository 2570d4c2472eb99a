/** Which tags are releases, such as `v{version}` or `{name}@{version}`. */
export interface TagPattern {
  readonly text: string
  /** The version in a tag that fits, else undefined. */
  versionOf(tag: string): string | undefined
}

/**
 * Reads a tag pattern. `{version}` stands for the version and must be there, `{name}` for the package's name, `*` for
 * anything. Returns a sentence instead where the pattern cannot be used.
 */
export function readTagPattern(text: string, name: string): TagPattern | { readonly fault: string } {
  const [before, after, ...more] = text.replaceAll('{name}', name).split('{version}')
  if (before === undefined || after === undefined || more.length > 0) {
    return { fault: 'It must hold {version} once, as in v{version} or {name}@{version}.' }
  }
  if (before.split('*').length > 2 || after.includes('*')) {
    return { fault: 'It may hold one * and only before {version}.' }
  }
  const [start = '', middle] = before.split('*')
  const versionOf = (tag: string): string | undefined => {
    if (!tag.startsWith(start) || !tag.endsWith(after)) return undefined
    const rest = tag.slice(start.length, tag.length - after.length)
    if (middle === undefined) return rest
    const at = rest.lastIndexOf(middle)
    return middle === '' ? afterAnything(rest) : at < 0 ? undefined : rest.slice(at + middle.length)
  }
  return { text, versionOf }
}

/** `*{version}`: the version begins at the first digit. */
function afterAnything(text: string): string | undefined {
  const at = text.search(/\d/)
  return at < 0 ? undefined : text.slice(at)
}
