import { describe, expect, test } from '@jest/globals'
import { parseBlocks } from '../../src/init/blocks.ts'
import { annotate, contactsIn, readCommitments, readUpdates, simpleList } from '../../src/init/read-promises.ts'
import type { Policy } from '../../src/policy/policy.generated.ts'

const textOf = (blocks: readonly { readonly source: string }[]) => blocks.map(({ source }) => source).join('\n\n')

test('what both sides promise', () => {
  expect(readCommitments(parseBlocks('We ask that you:\n\n- Wait\n\nIn return, we commit to:\n\n- Fix it\n'))).toEqual({
    'reporter-intro': 'We ask that you:',
    reporter: ['Wait'],
    'project-intro': 'In return, we commit to:',
    project: ['Fix it'],
  })
  expect(readCommitments(parseBlocks('Some words.\n'))).toBeUndefined()
})

describe('readUpdates', () => {
  const read = (text: string) => readUpdates(parseBlocks(text), textOf)

  test('rules, channels and how to hear of them', () => {
    expect(
      read(
        'Released as:\n\n- **Patch versions** for low/medium issues\n- Email to registered maintainers\n\nSubscribe.\n',
      ),
    ).toEqual({
      intro: 'Released as:',
      'release-rules': [
        { severity: ['low', 'medium'], release: 'patch', text: '**Patch versions** for low/medium issues' },
      ],
      channels: [{ type: 'email', audience: 'registered maintainers', text: 'Email to registered maintainers' }],
      subscribe: ['Subscribe.'],
    })
  })

  test('prose stays prose, and is findable', () => {
    expect(read('Check this file. Updates will be released as soon as possible after a bug is confirmed.')).toEqual({
      timeliness: { when: 'as-soon-as-possible', from: 'confirmation' },
      intro: 'Check this file. Updates will be released as soon as possible after a bug is confirmed.',
      channels: ['security-policy-file'],
    })
  })
})

test('annotate adds what the prose promises, and touches nothing that is known', () => {
  const content: Policy = {
    version: 1,
    reporting: {
      channels: [{ email: 'a@b.io' }],
      'follow-up': 'You should receive a response within 48 hours. Reports are disclosed after 90 days.',
    },
    disclosure: {
      text: 'We practice coordinated disclosure. We will credit you (unless you prefer anonymity). We will not pursue legal action.',
    },
  }
  annotate(content)
  expect(content.response).toEqual({ acknowledgement: { within: '48 hours', commitment: 'expect' } })
  expect(content.disclosure).toMatchObject({
    model: 'coordinated',
    window: '90 days',
    credit: { offered: true, default: 'named', anonymity: 'allowed' },
  })
  expect(content['safe-harbor']).toEqual({ level: 'partial' })
  const before = structuredClone(content)
  annotate(content)
  expect(content).toEqual(before)
})

test('contacts and what they are for', () => {
  expect(
    contactsIn(
      'For security concerns: **a@b.io**\n\nFor general questions: [Discuss](https://github.com/a/b/discussions)\n\n- **Bugs**: Use GitHub issues\n- **Feature Requests**: GitHub issues or discussions\n- old: x@example.com',
    ),
  ).toEqual([
    { for: 'security', email: 'a@b.io' },
    { for: 'general-questions', url: 'https://github.com/a/b/discussions' },
    { for: 'bugs', via: ['github-issues'] },
    { for: 'features', via: ['github-issues', 'github-discussions'] },
  ])
})

test('simple lists', () => {
  const [flat, deep, text] = parseBlocks('- a\n- b\n\n1. a\n   - b\n\ntext\n')
  expect([flat, deep, text].map((block) => block && simpleList(block))).toEqual([true, false, false])
})
