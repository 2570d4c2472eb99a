import type { Span } from '../text/span.ts'

/** Words that a sentence about supported versions can hardly do without. */
const TOPIC = new RegExp(
  [
    'support|version|releas|maintenance|latest|newest|most recent|\\bstable|branch|\\blts\\b|back-?port',
    'maintain(?:ed|s|ing)?\\b|end[ -]of[ -](?:life|support)|\\beo[ls]\\b|deprecat|discontinu',
    '(?:security|bug|critical) ?-?(?:fix|updat|patch)|patched',
    // The prompts of the hosting site's template, which speak of none of these.
    'use this section|tell them where|reported vulnerability, what',
    // Numbers that look like versions or lines of them.
    '\\d\\.[\\dx*]|\\bv\\d',
  ].join('|'),
  'i',
)

/** Where these words stand, the sentence is about something else: addresses, tools, release notes. */
const ASIDE = /\]\([^()\s]*\)|https?:\/\/\S*|support[\w.-]{0,40}@|version control|release notes/gi

/** True where a paragraph or list item may speak of versions or their support; decided on the text as it is written. */
export function mayConcernVersions(text: string, { start, end }: Span): boolean {
  const source = text.slice(start, end)
  return TOPIC.test(source) && TOPIC.test(source.replace(ASIDE, ' '))
}
