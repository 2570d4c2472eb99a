import { defineRule } from './rule.ts'

export const documentIsRead = defineRule({
  id: 'document-is-read',
  summary: 'Every part of SECURITY.md can be read in time.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['securityMd'],

  *check({ securityMd: { path, unread } }) {
    for (const { span, reason } of unread) {
      yield {
        message: `This part was left unread, and nothing in it was checked. ${reason}`,
        help: 'Break it into shorter lines, or move it to a file of its own.',
        at: { file: path, span: { start: span.start, end: Math.min(span.end, span.start + SHOWN) } },
      }
    }
  },
})

/** Such a part may be as long as the file: its beginning shows which one is meant. */
const SHOWN = 80
