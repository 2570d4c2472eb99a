import { expect, test } from '@jest/globals'
import { mayConcernVersions } from '../../src/security-md/passages.ts'

const judge = (text: string) => mayConcernVersions(text, { start: 0, end: text.length })

test.each([
  'Only the latest release is supported.',
  'The two newest minors',
  'We maintain 5.x and 6.x',
  'Current release line: v2.49.0',
  '`main`, our stable line',
  'No security fixes after 2027',
  'It reached end-of-life in May.',
  'EOL: 2026-01-01',
  'LTS',
  '- 4.x',
  'v5',
  'Use this section to tell people how to report a vulnerability.',
  'Tell them where to go, how often they can expect to get an update',
  '[Supported versions](https://example.org)',
])('%j may concern versions', (text) => {
  expect(judge(text)).toBe(true)
})

test.each([
  'Please do not open a public issue.',
  'Write to support@example.org.',
  'See https://example.org/releases/v1.2.',
  'See [the page](https://example.org/supported/1.2).',
  'We will credit you in the release notes.',
  'Never commit secrets to version control.',
  'The maintainers answer within 48 hours.',
])('%j does not', (text) => {
  expect(judge(text)).toBe(false)
})

test('only the part between the offsets counts', () => {
  expect(mayConcernVersions('latest\nabc', { start: 7, end: 10 })).toBe(false)
})
