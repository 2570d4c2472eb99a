import { describe, expect, test } from '@jest/globals'
import { speaksAsPolicy } from '../../src/check/speaks-as-policy.ts'

const speaks = (text: string): Promise<boolean> => speaksAsPolicy({ path: 'docs/security.md', text })

describe('a policy', () => {
  test.each([
    '# Security Policy\n',
    '# Our security policy\n',
    '# Reporting a Vulnerability\n',
    '# Reporting security issues\n',
    '# Vulnerability disclosure\n',
    'To report a vulnerability write to security@crewkit.io.\n',
    'Report vulnerabilities to [the team](mailto:team@crewkit.io).\n',
    'Report to [us](https://github.com/crewkit/cli/security/advisories/new).\n',
    'We are at [HackerOne](https://hackerone.com/crewkit).\n',
    'Only the latest release is supported with security fixes.\n',
    '## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n',
  ])('%j', async (text) => expect(await speaks(text)).toBe(true))
})

describe('a page of the manual', () => {
  test.each([
    '',
    '# Security\n\nThis document covers the sandbox.\n',
    '# Content Security Policy\n\nSet the header.\n',
    '# Pod security policy\n\nSet the field.\n',
    '# Security\n\nLog in as admin@crewkit.io.\n',
    '# Security\n\nReport to alice@example.com.\n',
    '# Security\n\nSee [OWASP](https://owasp.org/security) for more on security.\n',
    '# Security\n\nPast ones are in our security advisories.\n',
    '# Security\n\n| Version | Signed |\n| --- | --- |\n| 1.x | yes |\n',
  ])('%j', async (text) => expect(await speaks(text)).toBe(false))
})
