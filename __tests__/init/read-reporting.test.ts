import { describe, expect, test } from '@jest/globals'
import { parseBlocks } from '../../src/init/blocks.ts'
import {
  channelsInProse,
  publicIssuesOf,
  sameChannel,
  sortReporting,
  subjectIn,
} from '../../src/init/read-reporting.ts'

const sort = (text: string) => sortReporting(parseBlocks(text))
const source = (blocks: readonly { readonly source: string }[]) => blocks.map((block) => block.source)

describe('sortReporting', () => {
  test('each block finds its slot', () => {
    const slots = sort(`Thanks.

### How to Report

**Please do NOT create a public GitHub issue for security vulnerabilities.**

Instead, report by:

1. **Email**: Send details to info@crewkit.io with the subject line "Security Report"
2. **GitHub Security Advisories**: Use GitHub's private vulnerability reporting feature (if available for your repository)

### What to Include

Please include:

- **Impact**: How bad it is
- **Suggested Fix** (optional): If you have one
- Anything else

Then wait.
`)
    expect(source(slots.intro)).toEqual(['Thanks.'])
    expect(slots.channelsHeading).toBe('How to Report')
    expect(slots.publicIssues?.source).toContain('do NOT create')
    expect(source(slots.channelsIntro)).toEqual(['Instead, report by:'])
    expect(slots.channels).toEqual([
      {
        email: 'info@crewkit.io',
        subject: 'Security Report',
        'subject-kind': 'fixed',
        note: 'Send details to info@crewkit.io with the subject line "Security Report"',
      },
      {
        github: 'private-reporting',
        name: 'GitHub Security Advisories',
        condition: 'if available for your repository',
        note: "Use GitHub's private vulnerability reporting feature (if available for your repository)",
      },
    ])
    expect(slots.contentsHeading).toBe('What to Include')
    expect(source(slots.contentsIntro)).toEqual(['Please include:'])
    expect(slots.contents).toEqual([
      { label: 'Impact', text: 'How bad it is' },
      { label: '**Suggested Fix** (optional)', text: 'If you have one', optional: true },
      'Anything else',
    ])
    expect(source(slots.followUp)).toEqual(['Then wait.'])
  })

  test('a mailbox with its subject in two items', () => {
    expect(
      sort('By mail:\n\n- **Email:** a@b.io\n- **Subject:** [SECURITY] Acme - Brief description\n').channels,
    ).toEqual([{ email: 'a@b.io', subject: '[SECURITY] Acme - Brief description', 'subject-kind': 'template' }])
  })

  test('a list of which an item is no channel stays text', () => {
    const slots = sort('By:\n\n- **Email**: a@b.io\n- **Pigeon**: coo\n')
    expect([slots.channels, source(slots.channelsIntro).length + source(slots.intro).length]).toEqual([[], 2])
  })

  test('a placeholder is no channel', () => {
    expect(sort('By:\n\n- **Email**: security@example.com\n').channels).toEqual([])
  })
})

describe('channelsInProse', () => {
  test.each([
    ['Mail **security@crewkit.io** now.', [{ email: 'security@crewkit.io' }]],
    [
      'Mail a@b.io with the subject line "Security: x".',
      [{ email: 'a@b.io', subject: 'Security: x', 'subject-kind': 'fixed' }],
    ],
    ['Use https://github.com/acme/cli/security/advisories/new', [{ github: 'private-reporting' }]],
    ['See https://hackerone.com/acme.', [{ url: 'https://hackerone.com/acme' }]],
    ['Subscribe to announce@b.io.', []],
    ['Mail security@example.com.', []],
    ['Read https://owasp.org/guide.', []],
  ])('%j', (text, channels) => {
    expect(channelsInProse(text)).toEqual(channels)
  })
})

test('subjects, same channels, public issues', () => {
  expect(subjectIn('with subject `[SEC] x`')).toBe('[SEC] x')
  expect(sameChannel({ email: 'A@b.io' }, { email: 'a@b.io', note: 'x' })).toBe(true)
  expect(sameChannel({ email: 'a@b.io' }, { github: 'private-reporting' })).toBe(false)
  expect(publicIssuesOf('Do not open public issues.')).toEqual({ 'public-issues': 'forbidden' })
})
