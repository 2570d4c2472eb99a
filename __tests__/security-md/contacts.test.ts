import { describe, expect, test } from '@jest/globals'
import { contactsOf, isPublicPlace } from '../../src/security-md/contacts.ts'
import { readWording } from '../../src/security-md/wording.ts'
import { processorTime } from '../processor-time.ts'

function contacts(text: string) {
  return contactsOf(readWording({ path: 'SECURITY.md', text })).map(({ kind, span, placeholder }) => [
    kind,
    text.slice(span.start, span.end),
    ...(placeholder ? ['placeholder'] : []),
  ])
}

describe('contacts', () => {
  test.each([
    ['Write to **security@crewkit.io**.', [['email', 'security@crewkit.io']]],
    ['Write to [us](mailto:security@crewkit.io?subject=a).', [['email', 'security@crewkit.io']]],
    ['Write to security [at] crewkit [dot] io.', [['email', 'security [at] crewkit']]],
    ['Write to security at crewkit dot io.', [['email', 'security at crewkit dot io']]],
    ['Use at your own risk.', []],
    ['Siehe [hier](../../security/advisories/new).', [['private-reporting', '../../security/advisories/new']]],
    ['Cliquez sur **Report a vulnerability**.', [['private-reporting', 'Report a vulnerability']]],
    ['Cliquez sur __Report a vulnerability__.', [['private-reporting', 'Report a vulnerability']]],
    [
      'Reiter **Security** → **Report a vulnerability**',
      [['private-reporting', 'Reiter **Security** → **Report a vulnerability']],
    ],
    ['**Report a vulnerability** in an issue.', []],
    ['To Report a vulnerability open an issue.', []],
    ['Please **report a vulnerability** in an issue.', []],
    ['Siehe [hier](../../security/policy).', []],
    ['Use private vulnerability reporting.', [['private-reporting', 'Use private vulnerability reporting.']]],
    ['On [H1](https://hackerone.com/crewkit).', [['platform', 'https://hackerone.com/crewkit']]],
    ['Report [here](https://crewkit.io/form).', [['page', 'https://crewkit.io/form']]],
    ['Report at https://crewkit.io/form.', [['page', 'https://crewkit.io/form.']]],
    ['Report [here](https://github.com/crewkit/cli/issues).', []],
    ['Our [site](https://crewkit.io).', []],
    ['Write to a@example.org.', [['email', 'a@example.org', 'placeholder']]],
    ['Write to a@tbc.com.', [['email', 'a@tbc.com', 'placeholder']]],
    ['# Contact a@crewkit.io', []],
  ])('%j', (text, expected) => {
    expect(contacts(text)).toEqual(expected)
  })

  test.each([
    ['https://github.com/a/b/issues/new', true],
    ['https://github.com/a/b/discussions', true],
    ['https://github.com/a/b/security/advisories/new', false],
    ['https://crewkit.io/issues', false],
  ])('%s: everybody reads along: %s', (url, expected) => {
    expect(isPublicPlace(url)).toBe(expected)
  })

  test.each([['a@'.repeat(50_000)], ['a.'.repeat(50_000)], [`${'a at '.repeat(20_000)}`], ['https://'.repeat(15_000)]])(
    'takes no more than linear time: %#',
    (text) => {
      const start = processorTime()
      contacts(text.replace(/(.{5000})/g, '$1\n\n'))
      expect(processorTime() - start).toBeLessThan(2_000)
    },
  )
})
