import { testRule } from './table-of-cases.ts'

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
    'no security.txt': {},
  },
  reports: {
    'nothing in it': [
      file('«»# empty\n'),
      'error: No Contact is named.',
      'error: Nothing says when this file expires.',
    ],
    'two ends': [
      file(`${GOOD}«Expires»: 2027-07-30T00:00:00Z\n`),
      'error: `Expires` stands here a second time; readers may take either.',
    ],
    'no blank after the colon': [
      file('«Contact»:mailto:security@crewkit.io\nExpires: 2027-06-30T00:00:00Z\n'),
      'error: Between `Contact:` and its value there has to be one blank.',
    ],
    'a bare address': [
      file('Contact: «security@crewkit.io»\nExpires: 2027-06-30T00:00:00Z\n'),
      'error: `security@crewkit.io` is no address that a program can open.',
    ],
    'a day without a time': [
      file('Contact: mailto:security@crewkit.io\nExpires: «2027-06-30»\n'),
      'error: `2027-06-30` is no day with a time as RFC 3339 writes it.',
    ],
    'an address that is not encrypted': [
      file(`${GOOD}Policy: «http://crewkit.io/security»\n`),
      'error: `http://crewkit.io/security` is not encrypted.',
    ],
    'a field that was mistyped': [
      file(`${GOOD}«Acknowledgements»: https://crewkit.io/thanks\n`),
      'warning: No reader knows the field `Acknowledgements`; did you mean `Acknowledgments`?',
    ],
  },
})
