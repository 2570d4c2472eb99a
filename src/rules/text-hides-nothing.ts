import { quote } from '../text/quote.ts'
import type { Span } from '../text/span.ts'
import { defineRule } from './rule.ts'

/** Characters that turn the order of a text around, that nobody sees, and joiners where there is nothing to join. */
const REORDER = /[\u202a-\u202e\u2066-\u2069]/g
const UNSEEN =
  /[\u00ad\u200b\u2060]|(?<![\u{1f3f4}\u{e0000}-\u{e007f}])[\u{e0000}-\u{e007f}]|(?<=[A-Za-z0-9@./-])(?:\u200c|\u200d|\ufeff)(?=[A-Za-z0-9@./-])/gu
const LETTERS_OF_OTHERS = /[\u0370-\u04ff]/

export const textHidesNothing = defineRule({
  id: 'text-hides-nothing',
  summary: 'What stands in the document is what a reader sees.',
  severity: 'error',
  drift: false,
  since: '1.0.0',
  needs: ['wording'],

  *check({ wording: { path, text } }) {
    const at = (start: number, end: number): { file: string; span: Span } => ({ file: path, span: { start, end } })
    for (const { index, 0: sign } of text.matchAll(REORDER)) {
      yield {
        message: `${quote(sign)} turns the order of what follows around: readers see another text than tools do.`,
        help: 'Take the character out.',
        at: at(index, index + sign.length),
      }
    }
    for (const { index, 0: sign } of text.matchAll(UNSEEN)) {
      yield {
        message: `There is a character here that nobody sees: ${quote(sign)}. Copied with an address or a command it breaks it.`,
        help: 'Take the character out.',
        severity: 'warning',
        at: at(index, index + sign.length),
      }
    }
    if (!LETTERS_OF_OTHERS.test(text)) return
    for (const { index, 0: written } of text.matchAll(/[^\s()<>[\]"'`|,;]+/g)) {
      const word = written.replace(/[.:!?]{1,3}$/, '')
      const mixed =
        (word.includes('@') || word.includes('://')) && /[A-Za-z]/.test(word) && LETTERS_OF_OTHERS.exec(word)
      if (!mixed) continue
      const [letter] = mixed
      yield {
        message: `The address ${quote(word)} holds the letter ${quote(letter)} (U+${codeOf(letter)}), which only looks like a Latin one: it leads elsewhere.`,
        help: 'Type the address anew.',
        at: at(index, index + word.length),
      }
    }
  },
})

const codeOf = (letter: string): string => (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
