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
    if (tag.length < start.length + after.length || !tag.startsWith(start) || !tag.endsWith(after)) return undefined
    const rest = tag.slice(start.length, tag.length - after.length)
    return middle === undefined ? rest : afterAnything(rest, middle)
  }
  return { text, versionOf }
}

/**
 * `*-{version}`: the version begins behind the first hyphen that two numbers follow, else one number, so that neither the
 * name (`big-2-fast-1.2.3`) nor the end (`fast-1.2.3-rc.1`) is taken for it.
 */
function afterAnything(text: string, middle: string): string | undefined {
  let single: string | undefined
  for (let at = text.indexOf(middle); at >= 0 && at < text.length; at = text.indexOf(middle, at + 1)) {
    const start = at + middle.length
    const next = /^\d{1,15}([._]\d)?/.exec(text.slice(start, start + 20))
    if (!next || /\d/.test(text[start - 1] ?? '')) continue
    if (next[1] !== undefined) return text.slice(start)
    single ??= text.slice(start)
  }
  return single
}
