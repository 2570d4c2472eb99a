import { expect, test } from '@jest/globals'
import {
  blanksIn,
  emailsIn,
  isPlaceholder,
  isReportingPlatform,
  namesPrivateReporting,
  urlsIn,
} from '../../src/prose/addresses.ts'

test.each([
  ['mail **security@crewkit.io** or `psirt@acme.dev`.', ['security@crewkit.io', 'psirt@acme.dev']],
  ['[security@a.io](mailto:security@a.io) SECURITY@a.io', ['security@a.io']],
  ['our [Security Team](mailto:sec@acme.network)', ['sec@acme.network']],
  ['viem@2.55.19 and @maintainers', []],
])('mailboxes in %j', (markdown, emails) => {
  expect(emailsIn(markdown)).toEqual(emails)
})

test.each([
  ['see https://acme.dev/x, and [here](https://b.dev/y?z=1).', ['https://acme.dev/x', 'https://b.dev/y?z=1']],
  ['nothing', []],
])('web addresses in %j', (markdown, urls) => {
  expect(urlsIn(markdown)).toEqual(urls)
})

test.each([
  'security@example.com',
  'a@sub.example.org',
  'x@company.invalid',
  'security@yourdomain.com',
  'https://your-project.org/x',
  'me@domain.com',
  'a@tbc.com',
  'a@xxxx.io',
  'a@your_company.com',
  'security@acme.com',
  'https://github.com/OWNER/REPO/security',
  'https://github.com/my-org/x/security/advisories/new',
])('%s is a placeholder', (address) => {
  expect(isPlaceholder(address)).toBe(true)
})

test.each([
  'security@crewkit.io',
  'info@instamega.com',
  'a@examples.dev',
  'https://acme.dev/example.com',
  'a@acme.dev',
  'a@todoist.com',
  'https://github.com/ownership/x/security',
])('%s is real', (address) => {
  expect(isPlaceholder(address)).toBe(false)
})

test('blanks of templates', () => {
  expect(blanksIn('Mail [INSERT CONTACT METHOD] or <your e-mail>, {{project}}; see [the docs](x)')).toEqual([
    '[INSERT CONTACT METHOD]',
    '<your e-mail>',
    '{{project}}',
  ])
})

test.each([
  ['https://github.com/acme/cli/security/advisories/new', true],
  ["Use GitHub's private vulnerability reporting", true],
  ['the “Report a vulnerability” button', true],
  ['HTTPS://GITHUB.COM/acme/cli/Security', true],
  ['Open a draft Security Advisory', true],
  ['on the "Security" tab', true],
  ['Open a discussion on GitHub', false],
  ['our security advisories', false],
  ['https://github.com/acme/cli', false],
  ['a private tab of the security team', false],
  ['../../security/advisories/new', true],
  ['/security/advisories/new?x=1', true],
  ['../../security/advisories', false],
  ['docs/insecurity/advisories/new', false],
  ['Reiter Security → Report a vulnerability', true],
  ['onglet «Security» › «Report a vulnerability»', true],
  ['in der Security: report a vulnerability', false],
])('private reporting in %j: %s', (text, named) => {
  expect(namesPrivateReporting(text)).toBe(named)
})

test.each([
  ['https://hackerone.com/acme', true],
  ['https://tidelift.com/security', true],
  ['https://acme.dev/hackerone.com', false],
])('%s takes reports for others: %s', (url, platform) => {
  expect(isReportingPlatform(url)).toBe(platform)
})
