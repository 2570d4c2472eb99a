import { describe, expect, test } from '@jest/globals'
import { publicIssuesIn, readPromises } from '../../src/prose/promises.ts'

describe('public issues', () => {
  test.each([
    ['Please do NOT report security vulnerabilities through public GitHub issues.', 'forbidden'],
    ['**Do not** create public GitHub issues for security vulnerabilities.', 'forbidden'],
    ['Please avoid public discussions of it.', 'discouraged'],
    ['Open an issue for anything else.', undefined],
    ['We do not log anything.', undefined],
  ])('%j', (text, expected) => {
    expect(publicIssuesIn(text.replaceAll('*', ''))).toBe(expected)
  })
})

describe('readPromises', () => {
  test.each([
    [
      'We will publicly acknowledge your contribution (unless you prefer to remain anonymous)',
      { credit: { default: 'named', anonymity: true, inReleaseNotes: false } },
    ],
    [
      'Credit you in the release notes (if desired)',
      { credit: { default: 'ask', anonymity: false, inReleaseNotes: true } },
    ],
    ['We will not pursue legal action against researchers who report responsibly', { safeHarbor: 'partial' }],
    ['We consider such research to be authorized and will not take legal action.', { safeHarbor: 'full' }],
    ['We will coordinate the disclosure timeline with you', { coordinated: true }],
    ["Do not disclose the vulnerability until we've released a fix", { afterFix: true }],
    ['This is an MVP project with no login.', { stage: 'mvp' }],
    ['Acme is currently in alpha stage.', { stage: 'alpha' }],
    ['Provide security updates for critical vulnerabilities', { fixesFor: ['critical'] }],
  ])('%j', (text, expected) => {
    expect(readPromises(text)).toMatchObject(expected)
  })

  test.each(['Beta releases are not supported.', 'The credit belongs to nobody.', 'Fix critical bugs.'])(
    '%j promises nothing',
    (text) => {
      expect(readPromises(text)).toEqual({ afterFix: false, coordinated: false, fixesFor: [] })
    },
  )
})
