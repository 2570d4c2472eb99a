import { displayWidth } from './display-width.ts'

/** Breaks a text at blanks into lines of at most `width` columns; a longer word, such as an address, stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const size = displayWidth(word)
    if (line !== '' && used + 1 + size > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    used += line === '' ? size : size + 1
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Wraps a text behind a lead; later lines stand below the text, not below the lead. */
export function hanging(lead: string, text: string, width: number): string[] {
  const indent = displayWidth(lead)
  return wrap(text, Math.max(20, width - indent)).map((line, index) =>
    index === 0 ? `${lead}${line}` : `${' '.repeat(indent)}${line}`,
  )
}
