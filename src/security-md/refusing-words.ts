import { lazyPattern } from '../text/lazy-pattern.ts'

const SUPPORTED = '(?:actively )?(?:supported|maintained|patched)'
const VERSIONS = '(?:versions?|releases?|branch(?:es)?|series|lines?)'

/** "Unsupported Versions", "No longer supported", "End of life"; not "Supported and unsupported versions", nor "End of Life Policy". */
const headings = lazyPattern(
  [
    `^\\W*(?:un|no longer |not )${SUPPORTED}(?: ${VERSIONS})?\\W*$`,
    `^\\W*${VERSIONS} (?:(?:that|which) )?(?:are )?(?:un|no longer |not )${SUPPORTED}\\W*$`,
    `^\\W*(?:end[- ]of[- ](?:life|support)|eol|eos)(?: ${VERSIONS})?\\W*$`,
  ].join('|'),
  'i',
)

/** Whether a heading says of all that stands below it that it is not supported. */
export const refusesBelow = (heading: string): boolean => /un|no|end|eo/i.test(heading) && headings().test(heading)

/** What leaves open which versions are meant: "versions other than:". */
const OPEN =
  /\b(?:others?|else|except|only|besides|apart|listed|but|until|unless|instead|than|following versions (?:are|is) supported)\b/i
const leads = lazyPattern(
  [
    `\\b(?:is|are) (?:un|no longer |not |not yet )${SUPPORTED}(?: with [\\w ]{1,40})?\\s*:$`,
    `\\b(?:no longer|not) (?:support|maintain|patch|(?:provide|receive|get)s? (?:any )?(?:security )?(?:updates|fixes|patches|support))(?: (?:for|to))?(?: (?:the )?(?:following )?(?:${VERSIONS}))?\\s*:$`,
  ].join('|'),
  'i',
)

/** Whether the words in front of a list say of all that stands in it that it is not supported: "No longer supported:". */
export function refusesList(lead: string): boolean {
  if (!lead.endsWith(':')) return false
  const words =
    lead
      .slice(-LONGEST_LEAD)
      .split(/[.!?;]/)
      .at(-1)
      ?.trim() ?? ''
  return words.length < LONGEST_LEAD && !OPEN.test(words) && (refusesBelow(words) || leads().test(words))
}

const LONGEST_LEAD = 200
