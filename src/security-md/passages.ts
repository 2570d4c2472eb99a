import type { Span } from '../text/span.ts'
import { holdsAny } from '../text/words.ts'

/** Words that a sentence about supported versions can hardly do without, in small letters. */
const TOPIC = [
  'support|version|releas|maintenance|latest|newest|most recent|branch|backport|back-port|deprecat|discontinu|patched',
  // The prompts of the hosting site's template, which speak of none of these.
  'use this section|tell them where|reported vulnerability, what',
].flatMap((line) => line.split('|'))
/** Numbers that look like versions or lines of them. */
const NUMBERS = /\d\.[\dx*]|\bv\d/
/** Further forms of the words, and what each of them holds. */
const TOPIC_FORMS =
  /\bstable|\blts\b|maintain(?:ed|s|ing)?\b|end[ -]of[ -](?:life|support)|\beo[ls]\b|(?:security|bug|critical) ?-?(?:fix|updat|patch)/
const IN_FORMS = 'stable lts maintain life eol eos fix updat patch'.split(' ')

/** Where these words stand, the sentence is about something else: addresses, tools, release notes. */
const ASIDE = /\]\([^()\s]*\)|https?:\/\/\S*|support[\w.-]{0,40}@|version control|release notes/g

/** True where a paragraph or list item may speak of versions or their support; decided on the text as it is written. */
export function mayConcernVersions(text: string, { start, end }: Span): boolean {
  const source = text.slice(start, end).toLowerCase()
  return isOnTopic(source) && isOnTopic(source.replace(ASIDE, ' '))
}

function isOnTopic(text: string): boolean {
  return holdsAny(text, TOPIC) || NUMBERS.test(text) || (holdsAny(text, IN_FORMS) && TOPIC_FORMS.test(text))
}
