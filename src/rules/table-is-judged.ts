import { defineRule } from './rule.ts'

export const tableIsJudged = defineRule({
  id: 'table-is-judged',
  summary: 'A table that looks like supported versions can be held against the releases.',
  severity: 'notice',
  drift: false,
  since: '1.0.0',
  needs: ['support'],

  *check({ support }) {
    for (const { at, reason, help } of support.leftOut) {
      yield {
        message: `This table was not held against the releases: ${reason}.`,
        help: help ?? USUAL,
        at,
      }
    }
  },
})

const USUAL =
  'If it does promise fixes for versions of this project, say so in its heading and header: "Supported Versions", `| Version | Supported |`.'
