import { testRule } from './table-of-cases.ts'

const file = (expires: string) => ({
  files: { '.well-known/security.txt': `Contact: mailto:a@crewkit.io\nExpires: ${expires}\n` },
})

testRule('security-txt-has-not-expired', {
  always: { document: 'Write to a@crewkit.io.\n' },
  accepts: {
    'a day within the year': file('2027-06-30T00:00:00Z'),
    'a day in a year': file('2027-11-21T00:00:00Z'),
    'no end, which is another finding': { files: { '.well-known/security.txt': 'Contact: mailto:a@crewkit.io\n' } },
    'no time, which is another finding': file('2026-01-01'),
    'the day after the look-ahead': file('2026-12-22T00:00:00Z'),
    'words before a time, which are another finding': file('on 2026-01-01T00:00:00Z'),
    'no security.txt': {},
  },
  reports: {
    'a day that is over': [
      file('«2026-11-20T23:59:59Z»'),
      'error: security.txt expired on 2026-11-20: readers take nothing in it for true any more.',
      'Help: Look whether all of it still holds, and write a new day, less than a year ahead.',
    ],
    today: [
      file('«2026-11-21t00:00:00Z»'),
      'warning: security.txt expires on 2026-11-21.',
      'Help: Look whether all of it still holds, and write a new day, less than a year ahead.',
    ],
    'a day in a year and a day': [
      file('«2027-11-22T00:00:00Z»'),
      'notice: security.txt expires only on 2027-11-22; RFC 9116 recommends less than a year ahead, so that somebody looks.',
    ],
    'a day that is near': [file('«2026-12-21T00:00:00Z»'), 'warning: security.txt expires on 2026-12-21.'],
    'a day far away': [
      file('«2052-01-01T00:00:00Z»'),
      'notice: security.txt expires only on 2052-01-01; RFC 9116 recommends less than a year ahead, so that somebody looks.',
    ],
  },
})
