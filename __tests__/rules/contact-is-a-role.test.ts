import { each, testRule } from './table-of-cases.ts'

testRule('contact-is-a-role', {
  always: { policy: 'version: 1\nchecks: { profile: strict }\n' },
  accepts: {
    'a mailbox for security': 'Write to security@crewkit.io.\n',
    'one of each': 'Write to security@crewkit.io, else to info@crewkit.io.\n',
    'a name that only ends so': 'Write to security-info@crewkit.io.\n',
    "a person's": 'Write to jane@crewkit.io.\n',
    'the usual profile': { document: 'Write to info@crewkit.io.\n', policy: 'version: 1\n' },
  },
  reports: {
    ...each(
      ['support', 'contact', 'admin', 'office', 'hello', 'help', 'mail', 'sales', 'team', 'webmaster', 'Info'],
      (name) => [
        `Write to «${name}@crewkit.io».\n`,
        `notice: \`${name}@crewkit.io\` is a mailbox for everything: reports wait there among other mail, and more people read it than should.`,
      ],
    ),
    'the first of two, beside a form': [
      'Write to «info@crewkit.io» or help@crewkit.io, or report at https://crewkit.io/report.\n',
      'notice: `info@crewkit.io` is a mailbox for everything: reports wait there among other mail, and more people read it than should.',
    ],
    'a mailbox for everything': [
      'Write to «info@crewkit.io».\n',
      'notice: `info@crewkit.io` is a mailbox for everything: reports wait there among other mail, and more people read it than should.',
    ],
  },
})
