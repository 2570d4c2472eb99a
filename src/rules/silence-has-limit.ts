import { durationsIn } from '../prose/times.ts'
import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

const SILENCE =
  /(?:\b(?:not|never|refrain|avoid|without)|n['’]t)\b.{1,40}\b(?:disclos|publish|publiciz|publicis|go(?:ing)? public|mak(?:e|ing)\b.{1,30}\bpublic|discuss|shar(?:e|ing)|reveal)/i
const UNTIL = /\b(?:until|before|prior to|unless|without)\b/i
const DISCLOSES = /\b(?:disclos|embargo|publish|public)/i

export const silenceHasLimit = defineRule({
  id: 'silence-has-limit',
  summary: 'Who is asked to keep a vulnerability to themselves is told for how long at most.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  profiles: ['osps-baseline', 'cra'],
  controls: { 'osps-baseline': 'OSPS-VM-01.01' },
  needs: ['wording'],

  *check({ wording: { path, statements } }) {
    if (statements.some(({ text }) => DISCLOSES.test(text) && durationsIn(text).length > 0)) return
    const asked = statements.find(({ text }) => SILENCE.test(text) && UNTIL.test(text))
    if (!asked) return
    yield {
      message: `${quote(asked.text, 120)} asks for silence without an end.`,
      help: 'Say after how many days a report may be published, fixed or not: 90 days is common. Without it people publish when they have lost patience.',
      at: { file: path, span: asked.spanOf() },
    }
  },
})
