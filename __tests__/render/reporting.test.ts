import { describe, expect, test } from '@jest/globals'
import type { Policy } from '../../src/policy/policy.generated.ts'
import {
  channelLine,
  reportItem,
  reportingBlocks,
  saysOptional,
  unsaidChannels,
  usualName,
} from '../../src/render/reporting.ts'

const blocks = (reporting: NonNullable<Policy['reporting']>, rest: Partial<Policy> = {}) =>
  reportingBlocks({ version: 1, reporting, ...rest })

describe('channels', () => {
  test('a bare list is introduced, and numbered where there are several', () => {
    expect(blocks([{ email: 'security@crewkit.io' }])).toEqual([
      'Please report a vulnerability in private:',
      '- **Email:** security@crewkit.io',
    ])
    expect(
      blocks([{ email: 'a@b.io' }, { github: 'private-reporting' }], {
        project: { repository: 'https://github.com/acme/cli' },
      })[1],
    ).toBe(
      '1. **Email:** a@b.io\n2. **GitHub:** [Report a vulnerability](https://github.com/acme/cli/security/advisories/new)',
    )
  })

  test('a subject is a line of its own', () => {
    expect(blocks([{ email: 'a@b.io', subject: '[SECURITY] x' }])[1]).toBe(
      '- **Email:** a@b.io\n- **Subject:** \\[SECURITY\\] x',
    )
  })

  test('what the prose names is not listed again', () => {
    expect(blocks({ channels: [{ email: 'a@b.io' }], intro: 'Write to **A@b.io**.' })).toEqual(['Write to **A@b.io**.'])
  })

  test.each([
    [
      { url: 'https://hackerone.com/acme', condition: 'if you like' },
      '**Web:** <https://hackerone.com/acme> (if you like)',
    ],
    [{ phone: '+49 30 1', name: 'Hotline' }, '**Hotline:** +49 30 1'],
    [{ other: 'Signal: acme.01' }, 'Signal: acme.01'],
    [{ email: 'a@b.io', note: 'Mail a@b.io in English' }, '**Email:** Mail a@b.io in English'],
    [
      { email: 'a@b.io', note: 'In English', encryption: 'https://b.io/key' },
      '**Email:** a@b.io (key: <https://b.io/key>). In English',
    ],
  ])('%j', (channel, line) => {
    expect(channelLine(channel, { version: 1 })).toBe(line)
  })

  test('names, and those that are unsaid', () => {
    expect([usualName({ phone: '1' }), usualName({ github: 'private-reporting' })]).toEqual(['Telephone', 'GitHub'])
    expect(unsaidChannels([{ email: 'a@b.io', subject: 'S' }], 'a@b.io')).toHaveLength(1)
    expect(unsaidChannels([{ email: 'a@b.io', subject: 'S' }], 'a@b.io with "S"')).toHaveLength(0)
  })
})

test('every slot has its place', () => {
  const reporting = {
    intro: 'Intro.',
    'public-issues': 'forbidden' as const,
    'public-issues-text': '**No public issues.**',
    'channels-intro': 'Instead:',
    channels: [{ email: 'a@b.io' }],
    'contents-intro': 'Please include:',
    contents: ['Steps', { label: 'Impact', text: 'how bad' }],
    'in-scope': ['Everything'],
    'follow-up': 'Wait.',
  }
  const render = { headings: { channels: 'How to Report', contents: 'What to Include' } }
  expect(blocks(reporting, { render })).toEqual([
    'Intro.',
    '### How to Report',
    '**No public issues.**',
    'Instead:',
    '- **Email:** a@b.io',
    '### What to Include',
    'Please include:',
    '- Steps\n- **Impact**: how bad',
    'In scope:\n\n- Everything',
    'Wait.',
  ])
})

test('public issues are forbidden in words where nobody has written any', () => {
  expect(blocks({ channels: [{ email: 'a@b.io' }], 'public-issues': 'forbidden' })[0]).toBe(
    '**Please do not report vulnerabilities in public issues.**',
  )
})

test.each([
  ['Steps', 'Steps'],
  [{ label: 'Impact' }, 'Impact'],
  [{ label: 'Fix', text: 'your idea', optional: true }, '**Fix** (optional): your idea'],
  [{ label: 'Fix', text: 'if you have one', optional: true }, '**Fix**: if you have one'],
  [{ label: '**Fix** (optional)', text: 'x', optional: true }, '**Fix** (optional): x'],
  [{ label: 'Fix', text: '(if any)' }, '**Fix** (if any)'],
])('%j', (item, markdown) => {
  expect(reportItem(item)).toBe(markdown)
})

test('words that say that something may be left out', () => {
  expect([saysOptional('if you can'), saysOptional('optional'), saysOptional('always')]).toEqual([true, true, false])
})
