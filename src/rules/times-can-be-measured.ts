import { durationsIn } from '../prose/times.ts'
import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

/** Promises of a time that nobody can be held to. */
const UNMEASURED =
  /\b(?:as soon as possible|as quickly as possible|regular(?:ly)?|promptly|timely|in due course|shortly)\b/i
const PROMISES =
  /\bwe['’]ll\b|\b(?:we|our team|maintainers|updates?|fix(?:es)?|patch(?:es)?)\b.{0,80}\b(?:will|shall|aim|try|strive|commit|are released|is released)\b|(?:\bwill|['’]ll) (?:be|provide|respond|release|send|keep)/i
const ABOUT =
  /\b(?:updates?|fix(?:es|ed)?|patch(?:es|ed)?|respon[ds]\w*|acknowledg\w*|release[sd]?|resolv\w*|answer\w*|repl(?:y|ies))\b/i

export const timesCanBeMeasured = defineRule({
  id: 'times-can-be-measured',
  summary: 'A time that is promised can be counted.',
  severity: 'notice',
  drift: false,
  since: '1.0.0',
  profiles: [],
  needs: ['wording'],

  *check({ wording: { path, statements } }) {
    for (const { text, spanOf } of statements) {
      const words = UNMEASURED.exec(text)
      if (!words || !PROMISES.test(text) || !ABOUT.test(text) || durationsIn(text).length > 0) continue
      yield {
        message: `${quote(words[0])} is a time that nobody can count.`,
        help: 'Say a number ("every 2 weeks", "within 30 days"); a modest one that holds is worth more than none.',
        at: { file: path, span: spanOf(words.index, words.index + words[0].length) },
      }
    }
  },
})
