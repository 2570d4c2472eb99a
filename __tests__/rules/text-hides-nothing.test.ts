import { testRule } from './table-of-cases.ts'

testRule('text-hides-nothing', {
  accepts: {
    'joined emoji': 'Thanks 👩‍💻 and ❤️.\n',
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
    'a letter of another alphabet': [
      'Write to «security@crеwkit.io».\n',
      'error: The address `security@crеwkit.io` holds the letter `е` (U+0435), which only looks like a Latin one: it leads elsewhere.',
    ],
  },
})
