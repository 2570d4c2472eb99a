import { fieldsNamed } from '../security-txt/read-security-txt.ts'
import { addDuration } from '../support/duration.ts'
import { defineRule } from './rule.ts'

export const securityTxtHasNotExpired = defineRule({
  id: 'security-txt-has-not-expired',
  summary: 'security.txt has not expired, and will within a year.',
  severity: 'error',
  drift: false,
  since: '1.0.0',
  needs: ['securityTxt', 'today', 'warnBefore'],

  *check({ securityTxt, today, warnBefore }) {
    const [expires] = fieldsNamed(securityTxt, 'Expires')
    const day = /^(\d{4}-\d\d-\d\d)t/i.exec(expires?.value ?? '')?.[1]
    if (!expires || day === undefined) return
    const at = { file: securityTxt.path, span: expires.valueSpan }
    if (day < today) {
      yield {
        message: `security.txt expired on ${day}: readers take nothing in it for true any more.`,
        help: 'Look whether all of it still holds, and write a new day, less than a year ahead.',
        at,
      }
    } else if (day <= (addDuration(today, warnBefore) ?? today)) {
      yield {
        message: `security.txt expires on ${day}.`,
        help: 'Look whether all of it still holds, and write a new day, less than a year ahead.',
        severity: 'warning',
        at,
      }
    } else if (day > (addDuration(today, { count: 1, unit: 'year' }) ?? day)) {
      yield {
        message: `security.txt expires only on ${day}; RFC 9116 recommends less than a year ahead, so that somebody looks.`,
        severity: 'notice',
        at,
      }
    }
  },
})
