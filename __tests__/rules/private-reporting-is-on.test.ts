import { expect, test } from '@jest/globals'
import { quote } from '../../src/text/quote.ts'
import { judge } from './example.ts'
import { testRule } from './table-of-cases.ts'

const url = 'https://github.com/acme/tool'
const off = { url, privateReporting: false }
const on = { url, privateReporting: true }
const FORM = `${url}/security/advisories/new`
const FORM_ONLY = `error: Reports are asked for by \`${FORM}\`, but private vulnerability reporting is switched off in this repository, and no other private way is named.`

testRule('private-reporting-is-on', {
  always: { hosting: off },
  accepts: {
    'what is on': { document: `Report at <${FORM}>.\n`, hosting: on },
    'another way': 'Write to security@crewkit.io.\n',
    'advisories that the project publishes': `Write to security@crewkit.io. We publish security advisories at ${url}/security/advisories.\n`,
    'the form of another repository': 'Report at https://github.com/acme/other/security/advisories/new.\n',
    'words beside the address of another repository':
      'Use private vulnerability reporting: https://github.com/acme/other/security/advisories/new\n',
    'the policy for all repositories of an owner': {
      document: 'Use private vulnerability reporting.\n',
      hosting: { url: 'https://github.com/acme/.github', privateReporting: false },
    },
    'a condition, of which another rule speaks': `Use private vulnerability reporting (if available).\n`,
    'what could not be asked': { document: `Report at <${FORM}>.\n`, hosting: { url, privateReporting: 'HTTP 403.' } },
    'a form that is written out as not to be used': 'Do not use private vulnerability reporting.\n',
  },
  reports: {
    'the address of the form': [`Report at «${FORM}».\n`, FORM_ONLY],
    'a link to the form': [`Report it [in private](«${FORM}»).\n`, FORM_ONLY],
    'its name': [
      "Use GitHub's «private vulnerability reporting».\n",
      'error: Reports are asked for by `private vulnerability reporting`, but private vulnerability reporting is switched off in this repository, and no other private way is named.',
    ],
    'its button, and less weight beside an address': [
      'Click "«Report a vulnerability»" on the Security tab, or write to security@crewkit.io.\n',
      'warning: Reports are asked for by `Report a vulnerability`, but private vulnerability reporting is switched off in this repository.',
    ],
    'a long name, and up to three more places': [
      {
        document: `Report at «https://github.com/${'a'.repeat(39)}/tool/security/advisories/new».\n\n${'Use private vulnerability reporting. '.repeat(4)}Or a@crewkit.io.\n`,
        hosting: { url: `https://github.com/${'a'.repeat(39)}/tool`, privateReporting: false },
      },
      `warning: Reports are asked for by ${quote(`https://github.com/${'a'.repeat(39)}/tool/security/advisories/new`, 80)}, but private vulnerability reporting is switched off in this repository.`,
      ...[5, 42, 79].map((column) => `See SECURITY.md:3:${column} (asked for here, too)`),
    ],
    'the policy': [
      { document: 'Report it.\n', policy: 'version: 1\nreporting:\n  - «github: private-reporting»\n' },
      'error: Reports are asked for by `github: private-reporting`, but private vulnerability reporting is switched off in this repository, and no other private way is named.',
    ],
    'the address in the policy': [
      { policy: `version: 1\nreporting:\n  channels:\n    - «url: ${FORM}»\n    - email: security@crewkit.io\n` },
      `warning: Reports are asked for by \`${FORM}\`, but private vulnerability reporting is switched off in this repository.`,
    ],
  },
})

test('names the switch with its address', async () => {
  const { helps } = await judge('private-reporting-is-on', { document: `Report at ${FORM}.\n`, hosting: off })
  expect(helps).toEqual([
    'Switch it on at https://github.com/acme/tool/settings/security_analysis ("Private vulnerability reporting", Enable), or name another way, such as an e-mail address that somebody reads.',
  ])
})
