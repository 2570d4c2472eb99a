import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const linkLeadsSomewhere = defineRule({
  id: 'link-leads-somewhere',
  summary: 'A file of this repository or a heading of this document that is linked or named exists.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['wording', 'brokenLinks'],

  *check({ wording: { path }, brokenLinks }) {
    for (const { target, span, what } of brokenLinks) {
      yield {
        message:
          what === 'file'
            ? `There is no file ${quote(target)} in this repository.`
            : `There is no heading that ${quote(target)} leads to.`,
        help:
          what === 'file'
            ? 'Correct the path, or add the file.'
            : 'Correct the link: GitHub makes anchors of headings, in small letters with - for blanks.',
        at: { file: path, span },
      }
    }
  },
})
