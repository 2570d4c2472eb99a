import { defineRule } from './rule.ts'

/** The forms that OpenSSF Scorecard 5 looks for in its check Security-Policy, with what each is worth. */
const URL = /https?:\/\/[a-zA-Z0-9./?=_%:-]*/g
const EMAIL = /\b[A-Za-z0-9._%+-]{1,200}(?:@|\\?\[at\\?\])[A-Za-z0-9.-]{1,200}\.[A-Za-z]{2,6}\b/g
const DISCLOSURE = /[0-9]{1,4}\b|disclos|vuln/gi

export const scorecardFindsEverything = defineRule({
  id: 'scorecard-finds-everything',
  summary: "OpenSSF Scorecard's check Security-Policy gives the document all ten points.",
  severity: 'notice',
  drift: false,
  since: '1.0.0',
  profiles: ['osps-baseline'],
  needs: ['wording'],

  *check({ wording: { path, text } }) {
    const links = new Set([...(text.match(URL) ?? []), ...(text.match(EMAIL) ?? [])])
    const linked = [...links].reduce((sum, link) => sum + link.length + 2, 0)
    const missing: string[] = []
    let points = 10
    if (links.size === 0) {
      points -= 6
      missing.push('an https:// address or an e-mail address (of a top-level domain of at most 6 letters)')
    }
    if (text.length <= 1 || text.length <= linked) {
      points -= 3
      missing.push('text beside the addresses')
    }
    if ((text.match(DISCLOSURE) ?? []).length <= 1) {
      points -= 1
      missing.push('two words about vulnerabilities and their disclosure')
    }
    if (points === 10) return
    yield {
      message: `OpenSSF Scorecard's check Security-Policy gives this document ${points} of 10 points: it does not find ${missing.join(', nor ')}.`,
      help: 'The check counts forms and no promises, so ten points say little; https://github.com/OWNER/REPOSITORY/security/advisories/new is an address that it finds.',
      at: { file: path, span: { start: 0, end: 0 } },
    }
  },
})
