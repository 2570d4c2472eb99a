import { each, testRule } from './table-of-cases.ts'

// Put together here, so that no scanner takes them for what they look like.
const AWS = ['AK', 'IA', 'Q7RT5PLM2VXZ8NKD'].join('')
const GITHUB = ['gh', 'p_', 'Zq8vT2mKx4Lw9RbYd1Ns6Hc3Jf5Gp7Va0Eu4'].join('')
/** So many letters and digits that nobody made up. */
const letters = (count: number): string => 'Zq8vT2mKx4Lw9RbYd1Ns6Hc3Jf5Gp7Va0Eu4'.repeat(4).slice(0, count)
const FORMS: readonly (readonly [string, string])[] = [
  [['AS', 'IA', 'Q7RT5PLM2VXZ8NKD'].join(''), 'an access key of AWS'],
  ...['p', 'o', 'u', 's', 'r'].flatMap((kind) =>
    [36, 100].map((length) => [['gh', `${kind}_`, letters(length)].join(''), 'a token of GitHub'] as const),
  ),
  ...[50, 100].map((length) => [['github_', 'pat_', letters(length)].join(''), 'a token of GitHub'] as const),
  ...[20, 60].map((length) => [['gl', 'pat-', letters(length)].join(''), 'a token of GitLab'] as const),
  ...['a', 'b', 'p', 'r', 's'].map((kind) => [['xo', `x${kind}-`, letters(20)].join(''), 'a token of Slack'] as const),
  [['xo', 'xb-', letters(100)].join(''), 'a token of Slack'],
  [['sk', '_live_', letters(16)].join(''), 'a key of Stripe'],
  [['rk', '_live_', letters(120)].join(''), 'a key of Stripe'],
  [['AI', 'za', letters(35)].join(''), 'an API key of Google'],
  [['np', 'm_', letters(36)].join(''), 'a token of npm'],
  [['-----BEGIN', 'PRIVATE', 'KEY-----'].join(' '), 'a private key'],
  [['-----BEGIN', 'PGP PRIVATE', 'KEY BLOCK-----'].join(' '), 'a private key'],
  [['-----BEGIN', 'OPENSSH ENCRYPTED', 'PRIVATE', 'KEY-----'].join(' '), 'a private key'],
  [['-----BEGIN', 'EC PRIVATE', 'KEY-----'].join(' '), 'a private key'],
  [['-----BEGIN', 'QRSTUVWXYZ PRIVATE', 'KEY-----'].join(' '), 'a private key'],
  [['gh', 'p_aaaaZ', 'bcdfg'.repeat(7)].join(''), 'a token of GitHub'],
]
/** Six different letters are enough for a key, and five are a row of letters that somebody typed. */
const few = (count: number): string =>
  [
    'gh',
    'p_aaa',
    'aaabcdfgh'
      .slice(0, 2 + count)
      .repeat(36)
      .slice(0, 33),
  ].join('')
const KEY = ['-----BEGIN', 'RSA PRIVATE', 'KEY-----'].join(' ')

testRule('example-holds-no-secret', {
  accepts: {
    'words for a key': '```\nexport API_KEY=your_key_here\nREDIS_PASSWORD=your_password\n```\n',
    "a vendor's example": `${['AK', 'IA', 'IOSFODNN7EXAMPLE'].join('')} is no key.\n`,
    'a row of one letter': `${['gh', 'p_', 'a'.repeat(36)].join('')} is no token.\n`,
    'a key of too few letters behind its beginning': `${['gh', 'p_aaaZ', 'bcdfg'.repeat(7)].join('')}\n`,
    'a key of too few letters': `${few(5)}\n`,
    ...each(
      [
        `x${AWS}`,
        `${AWS}7`,
        AWS.slice(0, -1),
        `x${GITHUB}`,
        GITHUB.slice(0, -1),
        ['gh', 'p_', letters(101)].join(''),
        `x${['github_', 'pat_', letters(50)].join('')}`,
        ['github_', 'pat_', letters(49)].join(''),
        ['github_', 'pat_', letters(101)].join(''),
        `x${['gl', 'pat-', letters(20)].join('')}`,
        ['gl', 'pat-', letters(19)].join(''),
        `x${['xo', 'xb-', letters(20)].join('')}`,
        ['xo', 'xb-', letters(19)].join(''),
        `x${['sk', '_live_', letters(16)].join('')}`,
        ['sk', '_live_', letters(15)].join(''),
        `x${['AI', 'za', letters(35)].join('')}`,
        ['AI', 'za', letters(34)].join(''),
        `x${['np', 'm_', letters(36)].join('')}`,
        ['np', 'm_', letters(35)].join(''),
        ['np', 'm_', letters(37)].join(''),
        ...['Example', 'xxxxxx', 'XXXXXX', '00000000', '1234567', 'abcdef'].map((word) =>
          ['gh', 'p_', word, GITHUB.slice(4 + word.length)].join(''),
        ),
      ],
      (text) => `It is ${text} .\n`,
    ),
    'a public key': '-----BEGIN PGP PUBLIC KEY BLOCK-----\n',
  },
  reports: {
    ...Object.fromEntries(
      FORMS.map(([secret, what]) => [
        secret,
        [`Use «${secret}» .\n`, `error: \`${secret.slice(0, 8)}…\` has the form of ${what}.`] as const,
      ]),
    ),
    'a key of six letters': [`«${few(6)}»\n`, `error: \`${few(6).slice(0, 8)}…\` has the form of a token of GitHub.`],
    'a key in code': [
      `\`\`\`\nexport ID=«${AWS}»\n\`\`\`\n`,
      `error: \`${AWS.slice(0, 8)}…\` has the form of an access key of AWS.`,
    ],
    'a token in prose': [`Use «${GITHUB}».\n`, `error: \`${GITHUB.slice(0, 8)}…\` has the form of a token of GitHub.`],
    'a private key': [`«${KEY}»\n`, 'error: `-----BEG…` has the form of a private key.'],
  },
})
