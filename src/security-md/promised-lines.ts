import type { Meaning } from '../versions/meaning.ts'
import { readMeaning } from '../versions/read-meaning.ts'

const ADVERB = '(?:(?:currently|presently|now|officially|only|still|at (?:the moment|this time|present)),?)'
const NOUN = '(?:versions?|releases?|series|(?:release )?lines?|branch(?:es)?)'
const FIXES =
  '(?:security )?(?:(?:bug ?)?fix(?:es)?|updates?|patch(?:es)?|support)(?: and (?:security )?(?:fixes|updates|patches))?'
const NUMBER = 'v?\\d[\\w.*]*'
const AND_BEYOND = '(?:\\s+(?:and|or)\\s+(?:newer|later|above|up|higher|older|earlier|below))?'
const LINES = `((?:${NOUN}\\s+)?${NUMBER}(?:(?:,|,? and|\\s?/|\\s?&)\\s*${NUMBER}){0,9}${AND_BEYOND}(?:\\s+${NOUN})?)`
/** Nothing comes after the lines that could make them something else: "3 months", "2.0 of the protocol". */
const END = `(?:\\s+(?:${ADVERB}|with ${FIXES}|for now))*$`

/** Sentences of which the lines are not the subject, which come first in them. */
const SAYINGS: readonly string[] = [
  `(?:${ADVERB}\\s+)*${FIXES}\\s+(?:is|are|will be)\\s+(?:${ADVERB}\\s+)*(?:provided|available|released|made|made available|issued|published|applied|backported|delivered|offered)\\s+(?:only\\s+)?(?:for|to|in)\\s+(?:only\\s+)?`,
  `(?:${ADVERB}\\s+)*(?:we|i)\\s+(?:${ADVERB}\\s+)*(?:(?:support|maintain)|(?:provide|release|publish|offer|backport)\\s+${FIXES}\\s+(?:only\\s+)?(?:for|to))\\s+(?:only\\s+)?`,
  `(?:the\\s+)?(?:currently\\s+)?supported\\s+${NOUN}(?:\\s+(?:is|are)|:)\\s+(?:${ADVERB}\\s+)*`,
]
let forms: readonly RegExp[] | undefined

/**
 * The lines that a sentence promises fixes for, where they stand at its end: "Security updates are provided for version 0.1.x",
 * "We support versions 1.2 and 1.3", "Supported versions are 2.x and 3.x".
 */
export function promisedLines(text: string): Meaning | undefined {
  // Most sentences name no line, and need none of the forms.
  if (!/\d/.test(text) || !/support|maintain|fix|update|patch/i.test(text)) return undefined
  forms ??= SAYINGS.map((saying) => new RegExp(`^${saying}(?:the\\s+)?${LINES}${END}`, 'i'))
  for (const form of forms) {
    const said = form.exec(text)?.[1]
    // A lone number without a word for versions could count anything.
    if (said !== undefined && (/\d\.[\dx*]/i.test(said) || /[a-z]{4}/i.test(said))) return linesOf(readMeaning(said))
  }
  return undefined
}

/** "Earlier versions are not supported": what lies below, or beside, the lines that other sentences name. */
export function refusedRest(text: string): Meaning | undefined {
  const subject =
    /^((?:all\s+|any\s+)?(?:earlier|older|prior|other)\s+(?:versions?|releases?|lines|branches|series))\s+(?:is|are)\s+(?:no longer |not |un)(?:\w+ly )?(?:supported|maintained|patched)\b/i.exec(
      text,
    )?.[1]
  const meaning = subject === undefined ? undefined : readMeaning(subject)
  return meaning?.kind === 'older' || meaning?.kind === 'rest' ? meaning : undefined
}

/** One release alone is more often an example or the newest one of the day than a promise. */
export function linesOf(meaning: Meaning): Meaning | undefined {
  return meaning.kind === 'line' || meaning.kind === 'interval' || meaning.kind === 'union' ? meaning : undefined
}
