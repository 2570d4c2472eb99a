import { each, testRule } from './table-of-cases.ts'

testRule('text-hides-nothing', {
  accepts: {
    'joined emoji': 'Thanks 👩‍💻 and ❤️.\n',
    'a joiner at the end of a word': 'He\u200d is here, and so\u200c, \ufeffis she.\n',
    'a flag of a region': 'From 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}.\n',
    'an address in another alphabet': 'Пишите на почта@почта.рф.\n',
    'a word of two alphabets that is no address': 'The hеllo.\n',
    'other scripts': 'Пишите на security@crewkit.io.\n',
    'a mark at the start of the file': '\ufeff# Security\n',
  },
  reports: {
    'a turn of direction': [
      'Write to «\u202e»oi.tikwerc.\n',
      'error: `⟨U+202E⟩` turns the order of what follows around: readers see another text than tools do.',
    ],
    'a blank without width': [
      'Write to security@«\u200b»crewkit.io.\n',
      'warning: There is a character here that nobody sees: `⟨U+200B⟩`. Copied with an address or a command it breaks it.',
    ],
    'a joiner within an address': [
      'Write to secu«\u200d»rity@crewkit.io.\n',
      'warning: There is a character here that nobody sees: `⟨U+200D⟩`. Copied with an address or a command it breaks it.',
    ],
    ...each(['\u202a', '\u2066', '\u2069'], (sign) => [
      `Write to «${sign}»us.\n`,
      `error: \`⟨U+${sign.charCodeAt(0).toString(16).toUpperCase()}⟩\` turns the order of what follows around: readers see another text than tools do.`,
      'Help: Take the character out.',
    ]),
    ...each(['\u00ad', '\u2060', '\u{e0041}', '\u200c', '\ufeff'], (sign) => [
      `Write to secu«${sign}»rity.\n`,
      `warning: There is a character here that nobody sees: \`⟨U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}⟩\`. Copied with an address or a command it breaks it.`,
      'Help: Take the character out.',
    ]),
    ...each(['.', ':', '!', '?', '!?.', ')', '>', '"', "'", '`', '|', ',', ';', ']'], (after) => [
      `See («https://crеwkit.io»${after} there).\n`,
      'error: The address `https://crеwkit.io` holds the letter `е` (U+0435), which only looks like a Latin one: it leads elsewhere.',
      'Help: Type the address anew.',
    ]),
    'a Greek letter': [
      'Write to «security@crewkιt.io».\n',
      'error: The address `security@crewkιt.io` holds the letter `ι` (U+03B9), which only looks like a Latin one: it leads elsewhere.',
    ],
    'a letter of another alphabet': [
      'Write to «security@crеwkit.io».\n',
      'error: The address `security@crеwkit.io` holds the letter `е` (U+0435), which only looks like a Latin one: it leads elsewhere.',
    ],
  },
})
