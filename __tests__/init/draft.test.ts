import { expect, test } from '@jest/globals'
import { Draft } from '../../src/init/draft.ts'

test('a draft gathers what a person has to look at', () => {
  const draft = new Draft('SECURITY.md')
  draft.note('init-date', 'warning', 'Which day?', 'Write it.', { start: 1, end: 2 })
  draft.remark('support', 'TODO')
  draft.head('support', 'Versions')
  draft.head('contents', 'Include')
  expect(draft.findings).toEqual([
    {
      code: 'init-date',
      severity: 'warning',
      message: 'Which day?',
      help: 'Write it.',
      location: { file: 'SECURITY.md', span: { start: 1, end: 2 } },
      related: [],
      fixes: [],
    },
  ])
  expect(draft.content.render).toEqual({ headings: { support: 'Versions', contents: 'Include' } })
  expect(draft.remarks).toEqual([{ key: 'support', text: 'TODO' }])
})
