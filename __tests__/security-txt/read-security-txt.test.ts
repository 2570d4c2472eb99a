import { describe, expect, test } from '@jest/globals'
import { fieldsNamed, readSecurityTxt } from '../../src/security-txt/read-security-txt.ts'

const read = (text: string) => readSecurityTxt({ path: 'security.txt', text })

describe('security.txt', () => {
  test('fields know their places', () => {
    const text = '# comment\nContact:  mailto:a@b.org \r\nExpires:2027-01-01\n'
    const { fields } = read(text)
    expect(
      fields.map(({ name, value, spaced, nameSpan, valueSpan }) => [
        name,
        value,
        spaced,
        text.slice(nameSpan.start, nameSpan.end),
        text.slice(valueSpan.start, valueSpan.end),
      ]),
    ).toEqual([
      ['Contact', 'mailto:a@b.org', false, 'Contact', 'mailto:a@b.org'],
      ['Expires', '2027-01-01', false, 'Expires', '2027-01-01'],
    ])
  })

  test.each([
    ['Contact: a', true],
    ['Contact:  a', false],
    ['Contact:a', false],
  ])('%j has one blank after its colon: %s', (line, spaced) => {
    expect(read(line).fields[0]?.spaced).toBe(spaced)
  })

  test('names are the same in any case', () => {
    expect(fieldsNamed(read('CONTACT: a\ncontact: b\nHiring: c'), 'Contact').map(({ value }) => value)).toEqual([
      'a',
      'b',
    ])
  })

  test('what a signature wraps is read, the signature is not', () => {
    const text =
      '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nContact: a\n-----BEGIN PGP SIGNATURE-----\nVersion: 1\n-----END PGP SIGNATURE-----\n'
    expect(read(text).fields.map(({ name }) => name)).toEqual(['Contact'])
  })

  test('no more lines than parsers have to take', () => {
    expect(read('Contact: a\n'.repeat(2_000)).fields).toHaveLength(1_000)
  })
})
