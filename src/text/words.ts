/** Tells whether one of some words stands in a text, in any letter case. */
export interface Words {
  test(text: string): boolean
}

interface Word {
  readonly text: string
  /** False for the beginning of words. */
  readonly whole: boolean
}

/**
 * Looks for words and, where they end in `*`, for beginnings of words: `words('fix|patch*')` is `/\b(?:fix\b|patch)/i`. It costs
 * a search per word, where a regular expression of many words takes longer to be made than the whole text to be searched.
 */
export function words(list: string): Words {
  let all: readonly Word[] | undefined
  return {
    test(text) {
      const lower = text.toLowerCase()
      all ??= list.split('|').map((word) => ({ text: word.replace('*', ''), whole: !word.endsWith('*') }))
      return all.some((word) => stands(lower, word))
    },
  }
}

function stands(text: string, { text: word, whole }: Word): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isOfWord(text.charCodeAt(at - 1))) continue
    if (!whole || !isOfWord(text.charCodeAt(at + word.length))) return true
  }
  return false
}

/** `\w`, of small letters. */
const isOfWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95

/** Whether one of some texts, in small letters, stands anywhere in a text. */
export function holdsAny(text: string, parts: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return parts.some((part) => lower.includes(part))
}

/** In small letters, each where it stood: the few letters whose small form is longer stay as they are. */
export function inSmallLetters(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}
