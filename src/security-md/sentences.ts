import type { Passage } from './security-md.ts'

/** A sentence or clause of a passage, with its place in the passage's text. */
export interface Sentence {
  readonly passage: Passage
  /** Line breaks are blanks in it; examples and other remarks in brackets are blanked out, so that offsets stay. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Passages are cut at the end of a sentence and at semicolons and dashes, which hold clauses apart. */
export function sentences(passage: Passage): readonly Sentence[] {
  const { text } = passage
  const found: Sentence[] = []
  let start = 0
  for (let at = nextSign(text, 0); at <= text.length; at = nextSign(text, at + 1)) {
    if (at < text.length && !endsAt(text, at)) continue
    const piece = text.slice(start, at)
    const lead = piece.length - piece.trimStart().length
    if (piece.trim() !== '') {
      const end = start + piece.trimEnd().length
      found.push({ passage, text: plain(piece.trim()), start: start + lead, end })
    }
    start = at + 1
  }
  return found
}

/** What may end a sentence or clause. */
const SIGN = /[.!?;—–。！]/g

/** The offset of the next sign at or after another one; the end of the text counts as one, and nothing comes after it. */
function nextSign(text: string, from: number): number {
  SIGN.lastIndex = from
  return SIGN.exec(text)?.index ?? Math.max(from, text.length)
}

const ABBREVIATION = /(?:^|[\s(,])(?:e\.g|i\.e|etc|vs|approx|v|no|ver)$/

function endsAt(text: string, at: number): boolean {
  const char = text[at]
  if (char === '。' || char === '！') return true
  const next = text[at + 1]
  const blankAfter = next === undefined || next === ' ' || next === '\n'
  if (char === ';') return blankAfter
  if (char === '—' || char === '–') return text[at - 1] === ' ' && blankAfter
  if (char !== '.' && char !== '!' && char !== '?') return false
  return blankAfter && !(char === '.' && ABBREVIATION.test(text.slice(Math.max(0, at - 8), at).toLowerCase()))
}

function plain(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .replace(/\([^()]{0,300}\)/g, (remark) =>
      /^\((?:currently|now|current|latest)\b/i.test(remark) ? remark : ' '.repeat(remark.length),
    )
}
