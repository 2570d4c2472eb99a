/**
 * A regular expression that is read when it is first asked for. A literal is read as often as the code around it, whether it
 * runs or not, and one with `\p{…}` takes a third of a millisecond each time: the engine gathers the set from Unicode's tables.
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined
  return () => {
    pattern ??= new RegExp(source, flags)
    return pattern
  }
}
