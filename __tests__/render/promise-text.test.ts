import { expect, test } from '@jest/globals'
import type { Policy } from '../../src/policy/policy.generated.ts'
import { allText, promiseText, reportingOf, reportingText } from '../../src/render/promise-text.ts'

const CONTENT: Policy = {
  version: 1,
  reporting: { channels: [{ email: 'a@b.io', note: 'a note' }], intro: 'an intro', 'follow-up': 'then' },
  response: { intro: 'times', process: ['a step'] },
  sections: [{ title: 'T', body: 'a body\n' }],
  render: { lead: 'a lead', closing: 'bye' },
}

test('short and long form of reporting', () => {
  expect(reportingOf({ reporting: [{ email: 'a@b.io' }] })).toEqual({ channels: [{ email: 'a@b.io' }] })
  expect(reportingOf(CONTENT)?.intro).toBe('an intro')
})

test('each reader gets the prose that it may believe', () => {
  expect(reportingText(CONTENT)).toBe('a lead\n\nan intro\n\na note\n\nthen')
  expect(promiseText(CONTENT)).toBe('a lead\n\na lead\n\nan intro\n\na note\n\nthen\n\ntimes\n\n- a step')
  expect(allText(CONTENT)).toContain('a body')
  expect(promiseText(CONTENT)).not.toContain('a body')
})
