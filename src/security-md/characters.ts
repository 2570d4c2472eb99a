/** The classes of characters that CommonMark's grammar speaks of, by UTF-16 code. `NaN` (past the end) is in none of them. */

/** A space or a tab. */
export function isBlankCode(code: number): boolean {
  return code === 32 || code === 9
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isLetterCode(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** The offset of the first character at or after `start` that is neither space nor tab, at most `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlankCode(text.charCodeAt(at))) at += 1
  return at
}

/** The offset after the last character before `end` that is neither space nor tab, at least `start`. */
export function trimBlanks(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlankCode(text.charCodeAt(at - 1))) at -= 1
  return at
}
