import { expect, test } from '@jest/globals'
import { isNotice, kindOfSection, partOf, reportingHeading } from '../../src/init/classify.ts'

test.each([
  ['Supported Versions', 'support'],
  ['Version Support', 'support'],
  ['JobRunr OSS Supported Versions', 'support'],
  ['Reporting a Vulnerability', 'reporting'],
  ['🔒 How to report', 'reporting'],
  ['Response Timeline', 'response'],
  ['What to Expect', 'process'],
  ['Responsible Disclosure', 'disclosure'],
  ['Safe Harbour', 'safe-harbor'],
  ['Security Updates', 'updates'],
  ['Acknowledgements', 'acknowledgments'],
  ['Bug Bounty', 'bug-bounty'],
  ['Threat Model', undefined],
  ['Contact', undefined],
])('%s: %s', (title, part) => {
  expect(partOf(title)).toBe(part)
})

test.each([
  ['How to Report', 'channels'],
  ['What to Include in Your Report', 'contents'],
  ['Languages', undefined],
])('within reporting, %s: %s', (title, heading) => {
  expect(reportingHeading(title)).toBe(heading)
})

test('notices and kinds of sections', () => {
  expect([isNotice('Alpha Stage Warning'), isNotice('Scope')]).toEqual([true, false])
  expect([
    kindOfSection('API Keys', 'Security Best Practices'),
    kindOfSection('Legal', undefined),
    kindOfSection('X', undefined),
  ]).toEqual(['best-practice', 'legal', undefined])
})
