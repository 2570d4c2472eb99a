import { each, testRule } from './table-of-cases.ts'

const PATH = '.well-known/security.txt'
const GOOD = 'Contact: mailto:security@crewkit.io\nExpires: 2027-06-30T00:00:00Z\n'
const file = (text: string) => ({ files: { [PATH]: text } })

testRule('security-txt-follows-rfc', {
  always: { document: 'Write to security@crewkit.io.\n' },
  accepts: {
    'what has to be there': file(GOOD),
    'names in any case, times with an offset': file(
      'contact: tel:+49-30-1234567\nEXPIRES: 2027-06-30t00:00:00+02:00\n',
    ),
    'fields of others': file(`${GOOD}X-Our-Own: yes\n# a comment: with a colon\n`),
    'a signed file': file(
      `-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\n${GOOD}-----BEGIN PGP SIGNATURE-----\nContact:none\n`,
    ),
    ...each(['2027-06-30T00:00:00.1Z', '2027-06-30T00:00:00.123456789z', '2027-06-30t00:00:00-11:30'], (time) =>
      file(`Contact: a:b\nExpires: ${time}\n`),
    ),
    ...each(['MAILTO:security@crewkit.io', 'a:', 'x-y+z.1:b', 'https://crewkit.io'], (address) =>
      file(`Contact: ${address}\nExpires: 2027-06-30T00:00:00Z\n`),
    ),
    'all other fields': file(
      `${GOOD}Acknowledgments: https://a.io\nBug-Bounty: True\nCanonical: https://a.io\nCSAF: https://a.io\nEncryption: https://a.io\nHiring: https://a.io\nPolicy: https://a.io\nPreferred-Languages: en, de\n`,
    ),
    'two contacts': file(`${GOOD}Contact: https://crewkit.io/http:\n`),
    'no security.txt': {},
  },
  reports: {
    'nothing in it': [
      file('«»# empty\n'),
      'error: No Contact is named.',
      'Help: Add a line such as "Contact: mailto:security@crewkit.io".',
      'error: Nothing says when this file expires.',
      'Help: Add a line such as "Expires: 2027-06-30T00:00:00Z", less than a year ahead.',
    ],
    'two ends': [
      file(`${GOOD}«Expires»: 2027-07-30T00:00:00Z\n`),
      'error: `Expires` stands here a second time; readers may take either.',
      'Help: Keep one of them.',
    ],
    ...each(['Preferred-Languages', 'Bug-Bounty'], (name) => [
      file(`${GOOD}${name}: en\n«${name}»: de\n«${name}»: fr\n`),
      `error: \`${name}\` stands here a second time; readers may take either.`,
      `error: \`${name}\` stands here a second time; readers may take either.`,
    ]),
    'a contact without an address': [
      file('Contact:«»\nExpires: 2027-06-30T00:00:00Z\n'),
      'error: "" is no address that a program can open.',
    ],
    ...each(['1tel:1', 'write to mailto:us'], (address) => [
      file(`Contact: «${address}»\nExpires: 2027-06-30T00:00:00Z\n`),
      `error: \`${address}\` is no address that a program can open.`,
      'Help: Write an address that begins with mailto:, tel: or https:.',
    ]),
    ...each(
      [
        '2027-06-30T00:00:00.1234567890Z',
        '2027-06-30T00:00:00.Z',
        'on 2027-06-30T00:00:00Z',
        '2027-06-30T00:00:00Z or so',
        '2027-06-30T00:00:00',
      ],
      (time) => [
        file(`Contact: a:b\nExpires: «${time}»\n`),
        `error: \`${time}\` is no day with a time as RFC 3339 writes it.`,
        'Help: Write it as in 2027-06-30T00:00:00Z.',
      ],
    ),
    'no blank after the colon': [
      file('«Contact»:mailto:security@crewkit.io\nExpires: 2027-06-30T00:00:00Z\n'),
      'error: Between `Contact:` and its value there has to be one blank.',
      'Help: Write "Contact: mailto:security@crewkit.io".',
    ],
    'a bare address': [
      file('Contact: «security@crewkit.io»\nExpires: 2027-06-30T00:00:00Z\n'),
      'error: `security@crewkit.io` is no address that a program can open.',
      'Help: Write "Contact: mailto:security@crewkit.io".',
    ],
    'a day without a time': [
      file('Contact: mailto:security@crewkit.io\nExpires: «2027-06-30»\n'),
      'error: `2027-06-30` is no day with a time as RFC 3339 writes it.',
    ],
    'an address that is not encrypted': [
      file(`${GOOD}Policy: «http://crewkit.io/security»\n`),
      'error: `http://crewkit.io/security` is not encrypted.',
      'Help: Write https://.',
    ],
    'the same in capital letters': [
      file(`${GOOD}Policy: «HTTP://crewkit.io/security»\n`),
      'error: `HTTP://crewkit.io/security` is not encrypted.',
    ],
    'a field that was mistyped': [
      file(`${GOOD}«Acknowledgements»: https://crewkit.io/thanks\n`),
      'warning: No reader knows the field `Acknowledgements`; did you mean `Acknowledgments`?',
      'Help: Correct the name: fields that nobody knows are read past in silence.',
    ],
  },
})
