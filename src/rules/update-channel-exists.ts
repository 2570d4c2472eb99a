import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const updateChannelExists = defineRule({
  id: 'update-channel-exists',
  summary: 'A file in which the policy announces security updates exists.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['missingChannels'],

  *check({ missingChannels }) {
    for (const { path, at } of missingChannels) {
      yield {
        message:
          path === undefined
            ? 'Security updates are announced in a changelog, and there is none in this repository.'
            : `Security updates are announced in ${quote(path)}, and there is no such file in this repository.`,
        help:
          path === undefined
            ? 'Add a CHANGELOG.md, name the file or its address (`{ type: changelog, url: … }`), or take the channel out.'
            : 'Correct the path, add the file, or take the channel out: who waits there for news gets none.',
        at,
      }
    }
  },
})
