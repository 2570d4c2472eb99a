import { describe, expect, test } from '@jest/globals'
import type { Policy } from '../../src/policy/policy.generated.ts'
import { render } from '../../src/render/render.ts'
import { derivedRow } from './rows.ts'

const page = (content: Omit<Policy, 'version'>, rows = [] as ReturnType<typeof derivedRow>[]) =>
  render({ content: { version: 1, ...content } }, rows)
const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('#'))

test('a whole small policy', () => {
  const content = {
    reporting: [{ email: 'security@crewkit.io' }],
    support: { rule: { newest: 1, of: 'minor' as const } },
  }
  expect(page(content, [derivedRow('0.2.x')])).toBe(`# Security Policy

## Supported Versions

Security fixes are made for the newest 2 minors.

| Version | Supported          |
| ------- | ------------------ |
| 0.2.x   | :white_check_mark: |
| < 0.2   | :x:                |

## Reporting a Vulnerability

Please report a vulnerability in private:

- **Email:** security@crewkit.io
`)
})

test('a policy without anything has its title', () => {
  expect(page({})).toBe('# Security Policy\n')
})

describe('order and headings', () => {
  const content: Omit<Policy, 'version'> = {
    project: { notice: 'Careful.' },
    reporting: [{ email: 'a@b.io' }],
    response: { acknowledgement: '1 day', process: ['We look.'] },
    support: { statement: 'The newest one.' },
    updates: { intro: 'Watch.' },
    sections: [
      { title: 'Scope', body: 'All.' },
      { title: 'Keys', group: 'Practices', body: 'Rotate.' },
      { title: 'Tokens', group: 'Practices', body: 'Hide.' },
      { title: 'Legal', id: 'legal', body: 'None.' },
    ],
    'section-groups': [{ title: 'Practices', intro: 'In general:' }],
  }

  test('the usual order', () => {
    expect(headings(page(content))).toEqual([
      '# Security Policy',
      '## Notice',
      '## Supported Versions',
      '## Reporting a Vulnerability',
      '### Response Timeline',
      '### What to Expect',
      '## Scope',
      '## Practices',
      '### Keys',
      '### Tokens',
      '## Legal',
      '## Security Updates',
    ])
    expect(page(content)).toContain('## Practices\n\nIn general:\n\n### Keys')
  })

  test('an order of its own: what it does not name follows', () => {
    const render = { order: ['reporting', 'legal', 'sections'], headings: { response: '## SLA', notice: 'Alpha' } }
    expect(headings(page({ ...content, render }))).toEqual([
      '# Security Policy',
      '## Reporting a Vulnerability',
      '## Legal',
      '## Scope',
      '## Practices',
      '### Keys',
      '### Tokens',
      '## Alpha',
      '## Supported Versions',
      '## SLA',
      '## What to Expect',
      '## Security Updates',
    ])
  })

  test('a section of a part stands below it', () => {
    const sections = [{ title: 'Languages', group: 'Reporting a Vulnerability', body: 'English.' }]
    expect(headings(page({ reporting: [{ email: 'a@b.io' }], sections }))).toEqual([
      '# Security Policy',
      '## Reporting a Vulnerability',
      '### Languages',
    ])
  })

  test('sections with a number come first', () => {
    const sections = [
      { title: 'B', body: 'b' },
      { title: 'A', body: 'a', order: 1 },
    ]
    expect(headings(page({ sections }))).toEqual(['# Security Policy', '## A', '## B'])
  })
})

test('the lead, and the end below a rule', () => {
  const text = page({
    document: { title: 'Our Policy', updated: '2026-11-01', 'change-notice': 'It may change.' },
    render: { lead: 'Hello.', closing: 'Thank you! 🔒' },
  })
  expect(text).toBe(
    '# Our Policy\n\nHello.\n\n---\n\nThank you! 🔒\n\n*Last updated: 2026-11-01*\n\n*It may change.*\n',
  )
})

test('Markdown of the policy stays as it is', () => {
  const body = '- a\n\n      indented code\n\n```sh\n## no heading\n```\n'
  expect(page({ sections: [{ title: 'T', body }] })).toBe(`# Security Policy\n\n## T\n\n${body}`)
})

test('only some severities get fixes', () => {
  expect(page({ support: { 'fixes-for': ['critical'] } })).toContain(
    'Only vulnerabilities of critical severity get fixes.',
  )
})
