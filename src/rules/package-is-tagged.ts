import { unknownPackages } from '../support/groups.ts'
import { quote } from '../text/quote.ts'
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
    for (const { name, at } of unknownPackages(support, releases)) {
      yield {
        message: `No tag is named after the package ${quote(name)}, so its rows were not held against any release.`,
        help: 'Tag its releases with its name (`name-v1.2.3`, `name@1.2.3`), or say in `packages` of security-policy.yml which tags are its own.',
        at,
      }
    }
  },
})
