/** Whether a tag's name is the one that is written, or fits it where a `*` stands for anything. */
export type NamePattern = (name: string) => boolean

/** Reads a name with any number of `*`. Linear in the name: each part is looked for once, behind the part before it. */
export function readNamePattern(text: string): NamePattern {
  const [start = '', ...rest] = text.split('*')
  const end = rest.pop()
  if (end === undefined) return (name) => name === text
  return (name) => {
    if (name.length < start.length + end.length || !name.startsWith(start) || !name.endsWith(end)) return false
    let at = start.length
    for (const part of rest) {
      const found = name.indexOf(part, at)
      if (found < 0) return false
      at = found + part.length
    }
    return at <= name.length - end.length
  }
}
