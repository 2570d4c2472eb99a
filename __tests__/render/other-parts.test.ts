import { describe, expect, test } from '@jest/globals'
import type { Policy } from '../../src/policy/policy.generated.ts'
import {
  acknowledgmentsBlocks,
  bountyBlocks,
  contactsBlocks,
  noticeBlocks,
  toolsBlocks,
  updatesBlocks,
} from '../../src/render/other-parts.ts'

const policy = (content: Omit<Policy, 'version'>): Policy => ({ version: 1, ...content })

describe('updates', () => {
  test('channels and rules in one list', () => {
    const updates = {
      'release-rules': [{ severity: ['low', 'medium'] as ('low' | 'medium')[], release: 'patch' as const }],
      channels: [
        'github-advisories' as const,
        { type: 'changelog' as const, path: 'CHANGELOG.md' },
        { type: 'email' as const, audience: 'customers' },
      ],
      subscribe: ['Watch the repository.'],
    }
    expect(updatesBlocks(policy({ updates }))).toEqual([
      'Security updates are announced in:',
      '- **Patch versions** for low/medium severity issues\n- GitHub Security Advisories\n- `CHANGELOG.md`\n- E-mail (for customers)',
      'Watch the repository.',
    ])
  })

  test('kinds beside prose only make it findable', () => {
    expect(
      updatesBlocks(policy({ updates: { intro: 'See our advisories.', channels: ['github-advisories'] } })),
    ).toEqual(['See our advisories.'])
    expect(updatesBlocks(policy({ updates: { channels: ['github-advisories'] } }))).toEqual([
      'Security updates are announced in:',
      '- GitHub Security Advisories',
    ])
  })
})

test('thanks', () => {
  const acknowledgments = {
    groups: ['All'],
    names: ['Ann', { name: 'Bob', url: 'https://b.io', for: 'CVE-2026-1' }],
    url: 'https://a.io/thanks',
  }
  expect(acknowledgmentsBlocks(policy({ acknowledgments }))).toEqual([
    'We thank:',
    '- All\n- Ann\n- [Bob](https://b.io): CVE-2026-1',
    'Our page of thanks: <https://a.io/thanks>',
  ])
})

test('contacts that no section names', () => {
  const contacts = [
    { for: 'bugs' as const, via: ['github-issues' as const] },
    { for: 'other' as const, email: 'a@b.io' },
  ]
  expect(contactsBlocks(policy({ contacts }))).toEqual(['- **Bugs**: GitHub issues\n- **Anything else**: a@b.io'])
  expect(contactsBlocks(policy({ contacts, sections: [{ title: 'Contact', body: 'GitHub issues, A@b.io' }] }))).toEqual(
    [],
  )
})

test('tools, bounty, notice', () => {
  expect(toolsBlocks(policy({ tools: [{ name: 'semgrep', url: 'https://s.dev', text: 'rules' }] }))).toEqual([
    '- [**semgrep**](https://s.dev): rules',
  ])
  expect(bountyBlocks(policy({ 'bug-bounty': false }))).toEqual([])
  expect(bountyBlocks(policy({ 'bug-bounty': { program: 'https://hackerone.com/acme' } }))).toEqual([
    '<https://hackerone.com/acme>',
  ])
  expect(noticeBlocks(policy({ project: { notice: 'Careful.' } }))).toEqual(['Careful.'])
})
