import type { Span } from '../text/span.ts'

/** Words that a sentence about supported versions can hardly do without. */
const TOPIC = new RegExp(
  [
    'support|maint(?:ain|enance)|version|releas|latest|newest|current|recent|stable|branch|older|previous|prior|lts|backport',
    'end[ -]of[ -](?:life|support)|eol|deprecat|unsupported|discontinu',
    '(?:security|bug) ?-?(?:fix|updat|patch)|patched|(?:receive|get|provide)s? (?:fix|updat|patch)',
    // The prompts of the hosting site's template speak of none of these.
    'use this section|tell them where',
    // Numbers that look like versions or lines.
    '\\d\\.[\\dx*]|\\bv\\d',
  ].join('|'),
  'i',
)

/** True where a paragraph or list item may speak of versions or their support; decided on the text as it is written. */
export function mayConcernVersions(text: string, { start, end }: Span): boolean {
  return TOPIC.test(text.slice(start, end))
}
