import { readVersionClaims } from '../security-md/version-claims.ts'
import { groupsOf } from '../support/groups.ts'
import { quote } from '../text/quote.ts'
import { words } from '../text/words.ts'
import { nameRelease } from '../versions/name-release.ts'
import { isUpcoming } from '../versions/next-lines.ts'
import { compareToLine } from '../versions/version.ts'
import { defineRule } from './rule.ts'

export const proseNamesCurrentRelease = defineRule({
  id: 'prose-names-current-release',
  summary: 'What the text says of the current release is so.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['securityMd', 'wording', 'support', 'releases'],

  *check({ securityMd, wording, support, releases }) {
    const { current, packages } = releases
    if (!current) return
    // Where rows call the newest line a development line, the current release of the others counts as well.
    const stable = groupsOf(support, releases).flatMap((group) => group.current ?? [])
    const newest = [current, ...stable, ...[...packages.values()].flatMap(([first]) => first ?? [])]
    for (const { version, numbers, at } of readVersionClaims(securityMd)) {
      if (newest.some((release) => compareToLine(release.version.numbers, numbers) === 0)) continue
      // Many write the text just before they tag.
      if (isUpcoming({ kind: 'line', numbers }, releases)) continue
      yield {
        message: `The text calls ${quote(version)} the current version; the current release is ${nameRelease(current)}.`,
        help: 'Name the current release, or write "the latest release" without a number, which never goes stale.',
        at,
      }
    }
    const denial = wording.statements.find(
      ({ kind, text }) => kind !== 'row' && MAY_DENY.test(text) && DENIES.test(text),
    )
    if (!denial) return
    yield {
      message: `${quote(denial.text, 120)} was true until the first release; the current one is ${nameRelease(current)}.`,
      help: 'Say which versions get fixes now: "Only the latest release is supported" is enough.',
      at: { file: wording.path, span: denial.spanOf() },
    }
  },
})

const MAY_DENY = words('no')

/** "There is no released version yet", at the end of a clause: "no release notes" is about something else. */
const DENIES =
  /\b(?:there (?:is|are)|we have|has) (?:currently |still |as yet )?no (?:stable |tagged |public |official )?(?:released version|release)s?(?: yet| so far)?\s*(?:[.,;:…]|$)|\bno (?:stable |public |official )?releases? yet\b/i
