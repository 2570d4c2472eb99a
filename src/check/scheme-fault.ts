import type { RuleFault } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import type { Location } from '../text/span.ts'
import type { Releases } from '../versions/releases.ts'

/** A scheme of the policy that reads none of the tags: no verdict can be made of what is left. */
export function schemeFault(
  scheme: string | undefined,
  { newestFirst, ignored }: Pick<Releases, 'newestFirst' | 'ignored'>,
  at: Location,
): RuleFault | undefined {
  if (scheme === undefined || newestFirst.length > 0) return undefined
  const unread = ignored.filter(({ reason }) => reason.startsWith('is no version as '))
  const [first] = unread
  if (!first) return undefined
  const which =
    unread.length === 1
      ? `the only tag that holds a version, ${quote(first.tag)}, was not read`
      : `it reads none of the ${unread.length} tags that hold a version, such as ${quote(first.tag)}`
  const message = `The scheme ${quote(scheme)} does not fit: ${which}.`
  return {
    message,
    help: 'Name the scheme that they are numbered by, or leave it out to have it found out.',
    at,
    severity: 'error',
  }
}
