import { PLATFORMS } from '../versions/words.ts'
import { STATUS, SUPPORT_HEADING, SURROUNDINGS, VERSION } from './column-titles.ts'
import type { Statement, Wording } from './wording.ts'

/**
 * The sentence (or the row of a table) below a heading such as "Supported Versions", or about them, that most likely says which get
 * fixes, for documents in which no such promise could be read: what stands below that heading is not nothing.
 */
export function unreadPromise({ statements }: Wording): Statement | undefined {
  const below = statements.filter(
    ({ kind, headings: [heading = ''], text }) =>
      kind !== 'heading' && isAboutVersions(heading) && /[a-z\d]|[^\0-\x7f]/i.test(text),
  )
  return (
    below.find(({ text }) => VERSION.test(text)) ??
    below.find(({ text }) => STATUS.test(text)) ??
    below[0] ??
    statements.find(isAboutSupported)
  )
}

/** "Supported versions are the latest internal ones" needs no heading to be about them. */
const SUBJECT =
  /^(?:(?:the|our|currently) )?(?:supported (?:versions?|releases?)(?: (?:is|are)\b|:)|поддерж|支持|サポート|지원)/i

const isAboutSupported = ({ kind, text, headings: [heading = ''] }: Statement): boolean =>
  kind !== 'heading' && SUBJECT.test(text) && VERSION.test(text) && !SURROUNDINGS.test(heading)

/** "Supported Versions", "Versions supportées"; not "Supported Platforms", nor "Security Updates", which tells how they come. */
function isAboutVersions(heading: string): boolean {
  if (!SUPPORT_HEADING.test(heading) || SURROUNDINGS.test(heading)) return false
  const words = heading.toLowerCase().split(/[^\w.]+/)
  return !words.some((word) => PLATFORMS.has(word)) && !/^\W*security (?:updates?|support)\W*$/i.test(heading)
}
