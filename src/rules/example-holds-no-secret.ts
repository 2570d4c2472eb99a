import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

/**
 * Credentials that are known by their form; lengths are bounded, so that each is found in linear time. Without its sign a form
 * cannot be there, and need not be made ready to look.
 */
const SECRETS: readonly (readonly [signs: readonly string[], form: RegExp, what: string])[] = [
  [['AKIA', 'ASIA'], /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g, 'an access key of AWS'],
  [
    ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    /\bgh[pousr]_[A-Za-z0-9]{36,100}\b|\bgithub_pat_[A-Za-z0-9_]{50,100}\b/g,
    'a token of GitHub',
  ],
  [['glpat-'], /\bglpat-[\w-]{20,60}/g, 'a token of GitLab'],
  [['xox'], /\bxox[abprs]-[A-Za-z0-9-]{20,100}/g, 'a token of Slack'],
  [['k_live_'], /\b[rs]k_live_[0-9A-Za-z]{16,120}/g, 'a key of Stripe'],
  [['AIza'], /\bAIza[\w-]{35}/g, 'an API key of Google'],
  [['npm_'], /\bnpm_[A-Za-z0-9]{36}\b/g, 'a token of npm'],
  [['-----BEGIN '], /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g, 'a private key'],
]

export const exampleHoldsNoSecret = defineRule({
  id: 'example-holds-no-secret',
  summary: 'No credential stands in the document, in an example either.',
  severity: 'error',
  drift: false,
  since: '1.0.0',
  controls: { 'osps-baseline': 'OSPS-BR-07.01' },
  needs: ['wording'],

  *check({ wording: { path, text } }) {
    for (const [signs, form, what] of SECRETS) {
      if (!signs.some((sign) => text.includes(sign))) continue
      for (const { index, 0: secret } of text.matchAll(form)) {
        if (isMadeUp(secret)) continue
        yield {
          message: `${quote(`${secret.slice(0, 8)}…`)} has the form of ${what}.`,
          help: 'Withdraw it where it was issued, then take it out: it stays in the history. In examples write a word such as your_key_here.',
          at: { file: path, span: { start: index, end: index + secret.length } },
        }
      }
    }
  },
})

/** `AKIAIOSFODNN7EXAMPLE`, `ghp_xxxxxxxx…`: nobody was ever given it. */
function isMadeUp(secret: string): boolean {
  return /example|x{6}|0{8}|1234567|abcdef/i.test(secret) || new Set(secret.slice(8)).size < 6
}
