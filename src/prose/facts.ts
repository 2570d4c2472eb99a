import { readDates } from '../support/end-date.ts'
import { applyEdits } from '../text/edits.ts'
import { emailsIn, urlsIn } from './addresses.ts'
import { plainText, sentencesOf, wordsOf } from './plain-text.ts'
import { durationsIn } from './times.ts'

/** One thing that a document tells. */
export interface Fact {
  readonly kind: 'heading' | 'address' | 'link' | 'time' | 'row' | 'code' | 'sentence'
  /** As people write it. */
  readonly text: string
}

interface KeyedFact extends Fact {
  readonly key: string
}

/** The inventory of a document: headings, addresses, links, times, table rows, code and sentences, each once. Linear time. */
export function factsOf(markdown: string): readonly Fact[] {
  return keyedFacts(markdown)
}

/** Searching whole texts for a sentence that stands there in other company is for the few that are not found by themselves. */
const MOST_SEARCHES = 500

/** What the one document tells and the other does not. A heading may have become words, and the same words another mark. */
export function lostFacts(before: string, after: string): readonly Fact[] {
  const kept = new Set(keyedFacts(after).map(({ kind, key }) => `${kind} ${key}`))
  const words = ` ${sentencesOf(partsOf(after).prose).map(keyOf).join(' ')} ${wordsOf(after)} `
  let searches = 0
  return keyedFacts(before).filter(({ kind, key }) => {
    if (kept.has(`${kind} ${key}`)) return false
    if (kind === 'time' || kind === 'address' || kind === 'link' || searches >= MOST_SEARCHES) return true
    searches += 1
    return !words.includes(` ${key} `)
  })
}

function keyedFacts(markdown: string): readonly KeyedFact[] {
  const { prose, code } = partsOf(markdown)
  const facts: KeyedFact[] = []
  for (const text of emailsIn(prose)) facts.push({ kind: 'address', text, key: text.toLowerCase() })
  for (const text of urlsIn(prose)) facts.push({ kind: 'link', text, key: text })
  for (const { duration } of durationsIn(plainText(prose).replace(/\s+/g, ' ')))
    facts.push({ kind: 'time', text: duration, key: duration })
  for (const text of code) if (text.trim() !== '') facts.push({ kind: 'code', text: text.trim(), key: wordsOf(text) })
  for (const text of sentencesOf(prose)) facts.push(...sentenceFact(text))
  const seen = new Set<string>()
  return facts.filter(({ kind, key }) => key !== '' && !seen.has(`${kind} ${key}`) && seen.add(`${kind} ${key}`))
}

/** The words of a sentence, with its days in one form: another way of writing the same day loses nothing. */
function keyOf(sentence: string): string {
  const edits = readDates(sentence).flatMap((date) =>
    'day' in date ? [{ span: { start: date.start, end: date.end }, newText: date.day }] : [],
  )
  return wordsOf(applyEdits(sentence, edits))
}

function sentenceFact(text: string): readonly KeyedFact[] {
  if (/^\|?[\s:|-]+\|?$/.test(text)) return []
  const key = keyOf(text)
  return [{ kind: text.startsWith('|') ? 'row' : 'sentence', text, key }]
}

/** Code that is fenced is kept letter by letter, so it is told apart from prose. */
function partsOf(markdown: string): { readonly prose: string; readonly code: readonly string[] } {
  const prose: string[] = []
  const code: string[] = []
  let fence: string | undefined
  for (const line of markdown.split(/\r\n|\n|\r/)) {
    const mark = /^\s{0,8}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === undefined && mark !== undefined) fence = mark
    else if (fence !== undefined && mark?.startsWith(fence)) fence = undefined
    else (fence === undefined ? prose : code).push(line)
  }
  return { prose: prose.join('\n'), code }
}
