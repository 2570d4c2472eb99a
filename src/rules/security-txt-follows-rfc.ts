import { type Field, fieldsNamed, type SecurityTxt } from '../security-txt/read-security-txt.ts'
import { quote } from '../text/quote.ts'
import type { Location } from '../text/span.ts'
import { suggest } from '../text/suggest.ts'
import { defineRule, type Finding } from './rule.ts'

/** The fields of IANA's registry for security.txt. */
const FIELDS =
  'Acknowledgments Bug-Bounty Canonical Contact CSAF Encryption Expires Hiring Policy Preferred-Languages'.split(' ')
const ONCE = ['Expires', 'Preferred-Languages', 'Bug-Bounty']
const INSTANT = /^\d{4}-\d\d-\d\dt\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:z|[+-]\d\d:\d\d)$/i

export const securityTxtFollowsRfc = defineRule({
  id: 'security-txt-follows-rfc',
  summary: 'security.txt has what RFC 9116 asks for, in its form.',
  severity: 'error',
  drift: false,
  since: '1.0.0',
  needs: ['securityTxt'],

  *check({ securityTxt }) {
    yield* missing(securityTxt)
    for (const name of ONCE) {
      for (const again of fieldsNamed(securityTxt, name).slice(1))
        yield {
          message: `${quote(again.name)} stands here a second time; readers may take either.`,
          help: 'Keep one of them.',
          at: nameAt(securityTxt, again),
        }
    }
    for (const field of securityTxt.fields) {
      const finding = faultOf(securityTxt, field)
      if (finding) yield finding
    }
  },
})

const nameAt = ({ path: file }: SecurityTxt, { nameSpan: span }: Field): Location => ({ file, span })

function* missing(securityTxt: SecurityTxt): Iterable<Finding> {
  const at = { file: securityTxt.path, span: { start: 0, end: 0 } }
  if (fieldsNamed(securityTxt, 'Contact').length === 0) {
    yield { message: 'No Contact is named.', help: 'Add a line such as "Contact: mailto:security@crewkit.io".', at }
  }
  if (fieldsNamed(securityTxt, 'Expires').length === 0) {
    yield {
      message: 'Nothing says when this file expires.',
      help: 'Add a line such as "Expires: 2027-06-30T00:00:00Z", less than a year ahead.',
      at,
    }
  }
}

function faultOf(securityTxt: SecurityTxt, field: Field): Finding | undefined {
  const { name, value, spaced } = field
  const at = { file: securityTxt.path, span: field.valueSpan }
  const known = FIELDS.find((one) => one.toLowerCase() === name.toLowerCase())
  if (known === undefined) return unknownField(securityTxt, field)
  if (!spaced && value !== '') {
    return {
      message: `Between ${quote(`${name}:`)} and its value there has to be one blank.`,
      help: `Write "${name}: ${value}".`,
      at: nameAt(securityTxt, field),
    }
  }
  if (known === 'Expires' && !INSTANT.test(value)) {
    return {
      message: `${quote(value)} is no day with a time as RFC 3339 writes it.`,
      help: 'Write it as in 2027-06-30T00:00:00Z.',
      at,
    }
  }
  if (known === 'Contact' && !/^[a-z][a-z0-9+.-]*:/i.test(value)) {
    const help = value.includes('@')
      ? `Write "Contact: mailto:${value}".`
      : 'Write an address that begins with mailto:, tel: or https:.'
    return { message: `${quote(value)} is no address that a program can open.`, help, at }
  }
  if (/^http:/i.test(value)) return { message: `${quote(value)} is not encrypted.`, help: 'Write https://.', at }
  return undefined
}

/** Fields that nobody knows are allowed, and read past: one that was mistyped is lost in silence. */
function unknownField(securityTxt: SecurityTxt, field: Field): Finding | undefined {
  const meant = suggest(field.name, FIELDS)
  if (meant === undefined) return undefined
  return {
    message: `No reader knows the field ${quote(field.name)}; did you mean ${quote(meant)}?`,
    help: 'Correct the name: fields that nobody knows are read past in silence.',
    severity: 'warning',
    at: nameAt(securityTxt, field),
  }
}
