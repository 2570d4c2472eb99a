import { lazyPattern } from './lazy-pattern.ts'

// Control and invisible characters: they could hide a text, reverse it, or move a terminal's cursor.
const unseen = lazyPattern('[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]', 'gu')
const PLAIN = /^[ -~]*$/
const LAST_CONTROL = 0x1f
const DELETE = 0x7f
/** The symbols for control characters: U+2400 shows U+0000. */
const CONTROL_PICTURES = 0x2400

/**
 * A text of unknown origin, to be shown within a sentence: in backticks, on one line, at most `max` characters of it
 * (both ends, because both tell more than one, and whole words where they are not long), with every control and invisible character made visible.
 */
export function quote(text: string, max = 60): string {
  if (text === '') return '""'
  const short = shorten(text, max)
  const shown = PLAIN.test(short) ? short : short.replace(unseen(), visible)
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``
}

/** Cuts the middle out of a text longer than `max` UTF-16 units, never through a surrogate pair. */
function shorten(text: string, max: number): string {
  if (text.length <= max) return text
  const room = Math.max(max - 1, 2)
  const [end, start] = [Math.ceil(room / 2), text.length - Math.floor(room / 2)]
  const head = wholeCharacters(text.slice(0, end))
  const tail = wholeCharacters(text.slice(start))
  return `${text[end] === ' ' ? head : withoutLastWord(head)}…${text[start - 1] === ' ' ? tail : withoutFirstWord(tail)}`
}

/** What is longer than most words (a path, an address) is cut all the same: without it hardly anything would be left. */
const LONGEST_WORD = 16

function withoutLastWord(head: string): string {
  const at = head.lastIndexOf(' ')
  return at > 0 && head.length - at - 1 <= LONGEST_WORD ? head.slice(0, at) : head
}

function withoutFirstWord(tail: string): string {
  const at = tail.indexOf(' ')
  return at >= 0 && at <= LONGEST_WORD && at < tail.length - 1 ? tail.slice(at + 1) : tail
}

function wholeCharacters(part: string): string {
  return part.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code <= LAST_CONTROL) return String.fromCodePoint(CONTROL_PICTURES + code)
  if (code === DELETE) return '␡'
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}

/** `a`, `b` and `c`: words of our own or of the user, each quoted. */
export function quoteAll(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const quoted = words.map((word) => quote(word))
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${joint} ${last}`
}
