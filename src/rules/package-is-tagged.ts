import { unknownPackages } from '../support/groups.ts'
import { quote, quoteAll } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const packageIsTagged = defineRule({
  id: 'package-is-tagged',
  summary: 'A package that rows speak of has releases of its own.',
  severity: 'notice',
  drift: false,
  since: '1.0.0',
  needs: ['support', 'releases'],

  *check({ support, releases }) {
    if (releases.newestFirst.length === 0) return
    const unknown = unknownPackages(support, releases)
    const [first] = unknown
    if (!first) return
    const one = unknown.length === 1
    const which = one ? `package ${quote(first.name)}` : `packages ${list(unknown.map(({ name }) => name))}`
    const tags = one
      ? 'Tag its releases with its name (`name-v1.2.3`, `name@1.2.3`)'
      : 'Tag their releases with their names (`name-v1.2.3`, `name@1.2.3`)'
    yield {
      message: `No tag is named after the ${which}, so ${one ? 'its' : 'their'} rows were not held against any release.`,
      help: `${tags}, or say in \`packages\` of security-policy.yml which tags are ${one ? 'its' : 'their'} own.`,
      at: first.at,
    }
  },
})

/** Nobody reads more names than these in one sentence. */
const MOST_NAMES = 5

function list(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return quoteAll(names)
  const shown = names.slice(0, MOST_NAMES - 1).map((name) => quote(name))
  return `${shown.join(', ')} and ${names.length - shown.length} others`
}
