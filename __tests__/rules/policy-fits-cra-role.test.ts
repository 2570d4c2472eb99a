import { each, testRule } from './table-of-cases.ts'

const HEAD = 'version: 1\nchecks: { profile: cra }\n'
const manufacturer = (rest: string) => `${HEAD}${rest}compliance: { cra: { role: «manufacturer» } }\n`
const steward = (rest: string) => `${HEAD}${rest}compliance: { cra: { role: «steward» } }\n`
const unmarked = (text: string) => text.replace(/[«»]/g, '')
const NAMED = 'project: { organization: Crewkit Ltd. }\n'
const MAIL = 'reporting: [{ email: security@crewkit.io }]\n'
const period = (end: string, status: string) =>
  `${HEAD}${NAMED}${MAIL}support: { lines: [{ versions: 1.x, supported: ${status} }] }\ncompliance: { cra: { role: manufacturer, support-period-end: ${end} } }\n`

const UNNAMED = 'notice: The manufacturer is not named.'
const NO_PEOPLE =
  'notice: No way to report is named that is known to reach people: no e-mail address, telephone or private reporting.'
const UNHANDLED = 'warning: Nothing says how a reported vulnerability is handled and fixed.'

testRule('policy-fits-cra-role', {
  accepts: {
    'a manufacturer with a name and an address': { policy: unmarked(manufacturer(NAMED + MAIL)) },
    ...each(['phone: "+49 30 1234567"', 'github: private-reporting', 'other: "Signal: crewkit.01"'], (way) => ({
      policy: unmarked(manufacturer(`${NAMED}reporting: { channels: [{ ${way} }] }\n`)),
    })),
    'an address in the document': {
      policy: unmarked(manufacturer(NAMED)),
      document: 'Write to security@crewkit.io.\n',
    },
    'private reporting in the document': {
      policy: unmarked(manufacturer(NAMED)),
      document: 'Use private vulnerability reporting.\n',
    },
    'a period in its last month': { policy: period('2026-11', 'true') },
    'a period on its last day': { policy: period('2026-11-21', 'true') },
    'a period that ended with all support': { policy: period('2026-10', 'false') },
    ...each(
      ['response: { process: [We look.] }', 'response: { fixes: 30 days }', 'updates: { timeliness: 7 days }'],
      (said) => ({
        policy: unmarked(steward(`${said}\n`)),
      }),
    ),
    ...each(
      ['We fix it', 'Fixes come', 'A patch follows', 'We remediate it', 'We mitigate it', 'It is resolved'],
      (words) => ({
        policy: unmarked(steward('')),
        document: `${words} within 30 days.\n`,
      }),
    ),
    'no role': { policy: HEAD },
    'a project to which the act does not apply': { policy: `${HEAD}compliance: { cra: { role: none } }\n` },
    'another profile': { policy: 'version: 1\ncompliance: { cra: { role: manufacturer } }\n' },
  },
  reports: {
    'a manufacturer without a name': [{ policy: manufacturer(MAIL) }, UNNAMED],
    'a form alone': [
      { policy: manufacturer(`${NAMED}reporting: [{ url: "https://crewkit.io/report" }]\n`) },
      NO_PEOPLE,
    ],
    'no way at all': [{ policy: manufacturer(NAMED), document: 'Report bugs.\n' }, NO_PEOPLE],
    'the first row that is supported': [
      {
        policy: period('«2026-10»', 'true').replace(
          'versions: 1.x, supported: true }',
          'versions: 2.x, supported: false }, { versions: 1.x, supported: limited }, { versions: 0.x, supported: true }',
        ),
      },
      'warning: The support period ended with `2026-10`, and `1.x` is still supported.',
      'See security-policy.yml:5:69 (still supported)',
    ],
    'a word that only ends so': [{ policy: steward(MAIL), document: 'We prefix our keys.\n' }, UNHANDLED],
    'an ended period': [
      {
        policy: period('«2026-10»', 'true'),
      },
      'warning: The support period ended with `2026-10`, and `1.x` is still supported.',
    ],
    'a period that ended yesterday': [
      { policy: period('«2026-11-20»', 'limited') },
      'warning: The support period ended with `2026-11-20`, and `1.x` is still supported.',
    ],
    'a steward that says nothing': [{ policy: steward(MAIL) }, UNHANDLED],
    'a heading that nothing follows': [{ policy: steward(MAIL), document: '# Fixes\n\nWrite to us.\n' }, UNHANDLED],
  },
})
