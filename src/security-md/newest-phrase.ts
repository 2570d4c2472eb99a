import { type Level, type Meaning, type Newest, unreadable } from '../versions/meaning.ts'
import { NUMBERS, PLATFORMS } from '../versions/words.ts'

/** A phrase of a sentence that follows the releases by itself. */
export interface NewestPhrase {
  readonly meaning: Meaning
  /** How many words it takes. */
  readonly words: number
}

const COUNT = '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\\d{1,2})'
const LATEST = '(?:[Ll]atest|LATEST|[Nn]ewest|[Mm]ost recent(?:ly)?|[Ll]ast|[Cc]urrent(?:ly)?)'
const QUALITY =
  '(?:and|the|previous|next(?= most recent)|most recent|stable|released|published|available|tagged|supported|official|public|major[./]minor|major|minor|patch|feature|v?\\d+(?:\\.\\d+){0,2}(?:\\.x)?)'
const NOUN = '(?:versions?|releases?|lines?|branch(?:es)?|series|majors?|minors?|tags?|patch(?= receives))'
const PHRASE = new RegExp(
  `(?<![\\w-])(?:${COUNT}\\s+)?${LATEST}(?:\\s+(?:${COUNT}|${QUALITY})){0,6}(?:\\s+[A-Z][\\w.-]*){0,3}\\s+(?:release\\s+)?${NOUN}(?![\\w-]|[./]\\w)`,
  'g',
)
const BACK = new RegExp(`(?<![\\w-])(${COUNT})\\s+(major|minor)\\s+(?:versions?|releases?)\\s+back(?![\\w-])`, 'i')
const NEW_ONLY = /\bnew (?:releases?|versions?) only\b|\bonly (?:in |for )?(?:a |the )?new (?:releases?|versions?)\b/i
const BRANCH = /(?<![\w-/])(main|master|trunk)(?=\s+(?:branch|and|or|receives?|gets?|is)\b|\s*(?:[,.;:)]|$))/
const LATEST_IN_OTHERS =
  /(?:только\s+)?последн[а-я]+\s+(?:стабильн[а-я]+\s+)?(?:верси|релиз)|最新(?:版|バージョン|版本|の)|(?:seule )?la dernière version|(?:nur )?die (?:neueste|aktuelle|letzte) version|la última versión|a última versão|l['’]ultima versione/i

const LATEST_WORDS = ['latest', 'newest', 'most recent', 'last', 'current']
const BRANCHES = ['main', 'master', 'trunk']

/** What a sentence says of the newest releases or of a branch; several such phrases are a union. */
export function newestIn(text: string): NewestPhrase | undefined {
  const sentence = text.includes('(') ? text.replace(/\([^()]{0,300}\)/g, (remark) => ' '.repeat(remark.length)) : text
  const lower = sentence.toLowerCase()
  const found: { meaning: Meaning; text: string; at: number }[] = []
  // Each form holds one of these words: without it there is no need to make the form.
  const back = lower.includes('back') ? BACK.exec(sentence) : null
  if (back) found.push({ meaning: union(level(back[2] ?? ''), count(back[1]) + 1, []), text: back[0], at: back.index })
  else if (LATEST_WORDS.some((word) => lower.includes(word))) {
    for (const match of sentence.matchAll(PHRASE)) {
      if (speaksOfPlatform(sentence, match)) continue
      const next = NEXT.exec(sentence.slice(match.index + match[0].length))
      found.push({ meaning: meaningOf(match[0], next), text: match[0] + (next?.[0] ?? ''), at: match.index })
    }
  }
  const other = found.length === 0 ? inOtherWords(sentence, lower) : null
  if (other) found.push({ meaning: union('release', 1, []), text: other[0], at: other.index })
  const branch = BRANCHES.some((name) => lower.includes(name)) ? BRANCH.exec(sentence) : null
  if (branch && !isPlaceOfRelease(sentence, branch.index, found.length)) {
    found.push({ meaning: { kind: 'branch', name: branch[1] ?? '' }, text: branch[0], at: branch.index })
  }
  const [first] = found
  if (!first) return undefined
  const meanings = found.map(({ meaning }) => meaning)
  const meaning: Meaning = meanings.length === 1 ? first.meaning : { kind: 'union', of: meanings.flatMap(partsOf) }
  const timed = /\b(?:last|past|for)\s+(?:[\w-]+\s+)?(?:months?|years?)\b/i.test(sentence)
  return {
    meaning: timed ? unreadable('it is limited by a time') : meaning,
    words: found.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
  }
}

/** "new releases only", and the newest version in other languages. */
function inOtherWords(sentence: string, lower: string): RegExpExecArray | null {
  const english = lower.includes('only') && lower.includes('new') ? NEW_ONLY.exec(sentence) : null
  if (english) return english
  return isAscii(lower) && !/neueste|aktuelle|letzte|ultima/.test(lower) ? null : LATEST_IN_OTHERS.exec(sentence)
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

const partsOf = (meaning: Meaning): readonly Meaning[] => (meaning.kind === 'union' ? meaning.of : [meaning])

/** "the latest release on main" is a release. */
function isPlaceOfRelease(sentence: string, at: number, phrases: number): boolean {
  return (
    phrases > 0 &&
    /\b(?:on|from|of)\s+(?:the\s+)?$/i.test(sentence.slice(0, at)) &&
    !/\bon$|\bboth\b/.test(sentence.slice(at))
  )
}

const FOR_PLATFORM =
  /^\s+of\s+(?:the\s+|our\s+)?(?:[\w.+-]+\s+){1,3}(?:drivers?|sdk|library|plugin|extension|bindings|operator|adapter|connector|wrapper|provider|integration)\b/i

/** "the latest version of Node.js", "the latest Python release". */
function speaksOfPlatform(sentence: string, match: RegExpExecArray): boolean {
  const rest = sentence.slice(match.index + match[0].length)
  // "The MongoDB Go Driver" is no platform, but a product for one.
  if (FOR_PLATFORM.test(rest)) return false
  const after = /^\s+of\s+(?:the\s+)?([\w.+-]+)/.exec(rest)?.[1] ?? ''
  return `${match[0]} ${after}`
    .toLowerCase()
    .split(/\s+/)
    .some((word) => PLATFORMS.has(word.replace(/[.,]$/, '')))
}

/** "… and the next most recent one", "… and the previous minor release", "… and the one before it". */
const NEXT =
  /^,?\s+and\s+the\s+(?:(?:next most recent|second most recent|second latest|previous|preceding)(?:\s+(major|minor))?\s+(?:one|version|release|series|line|branch)|one\s+before(?:\s+(?:it|that))?)(?![\w-])/i

function meaningOf(phrase: string, next: RegExpExecArray | null): Meaning {
  const words = phrase.toLowerCase().split(/\s+/)
  const line = words.find((word) => /^v?\d+\.(?:\d+|x)/.test(word))
  const within = line === undefined ? [] : numbersOf(line)
  const counted = words.find((word) => NUMBERS.has(word) || /^\d{1,2}$/.test(word))
  const number = words.includes('previous') || words.includes('next') ? 2 : count(counted)
  const of = levelOfPhrase(words)
  const isNext = next !== null && (next[1] === undefined || next[1].toLowerCase() === of)
  return union(of, isNext ? Math.min(number + 1, 12) : number, within)
}

/** A release line without a level is a minor line. */
function levelOfPhrase(words: readonly string[]): Level {
  if (words.some((word) => /^major[./]minor$/.test(word) || word.startsWith('minor'))) return 'minor'
  if (words.some((word) => word.startsWith('major'))) return 'major'
  return /^(?:lines?|branch(?:es)?|series)$/.test(words.at(-1) ?? '') && !words.some((word) => /\d\.x$/.test(word))
    ? 'minor'
    : 'release'
}

const level = (word: string): Level => (word.toLowerCase() === 'major' ? 'major' : 'minor')
const count = (word: string | undefined): number =>
  Math.max(1, Math.min(12, NUMBERS.get((word ?? '').toLowerCase()) ?? (Number(word) || 1)))

const numbersOf = (line: string): readonly number[] =>
  line
    .replace(/^v/, '')
    .split('.')
    .filter((part) => /^\d+$/.test(part))
    .map(Number)

function union(of: Level, number: number, within: readonly number[]): Meaning {
  const lines = Array.from({ length: number }, (_, back): Newest => ({ kind: 'newest', of, back, within }))
  const [first] = lines
  return lines.length === 1 && first ? first : { kind: 'union', of: lines }
}
