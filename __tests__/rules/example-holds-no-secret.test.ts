import { testRule } from './table-of-cases.ts'

// Put together here, so that no scanner takes them for what they look like.
const AWS = ['AK', 'IA', 'Q7RT5PLM2VXZ8NKD'].join('')
const GITHUB = ['gh', 'p_', 'Zq8vT2mKx4Lw9RbYd1Ns6Hc3Jf5Gp7Va0Eu4'].join('')
const KEY = ['-----BEGIN', 'RSA PRIVATE', 'KEY-----'].join(' ')

testRule('example-holds-no-secret', {
  accepts: {
    'words for a key': '```\nexport API_KEY=your_key_here\nREDIS_PASSWORD=your_password\n```\n',
    "a vendor's example": `${['AK', 'IA', 'IOSFODNN7EXAMPLE'].join('')} is no key.\n`,
    'a row of one letter': `${['gh', 'p_', 'a'.repeat(36)].join('')} is no token.\n`,
    'a public key': '-----BEGIN PGP PUBLIC KEY BLOCK-----\n',
  },
  reports: {
    'a key in code': [
      `\`\`\`\nexport ID=«${AWS}»\n\`\`\`\n`,
      `error: \`${AWS.slice(0, 8)}…\` has the form of an access key of AWS.`,
    ],
    'a token in prose': [`Use «${GITHUB}».\n`, `error: \`${GITHUB.slice(0, 8)}…\` has the form of a token of GitHub.`],
    'a private key': [`«${KEY}»\n`, 'error: `-----BEG…` has the form of a private key.'],
  },
})
