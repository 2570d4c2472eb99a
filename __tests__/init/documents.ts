import { init } from '../../src/init/init.ts'

/** What `init` makes of a document, on the day of the tests. */
export const read = (text: string) => init({ path: 'SECURITY.md', text }, '2026-11-21')

/** A document with every part that is typed, in the usual order, and two sections of its own. */
export const WHOLE = `# Acme Security Policy

## Alpha Notice

Acme is currently in alpha stage. It is not meant for production.

## Supported Versions

Fixes go to these:

| Version | Supported          |
| ------- | ------------------ |
| 1.2.x   | :white_check_mark: |
| < 1.2   | :x:                |

Older lines get nothing.

## Reporting a Vulnerability

We are glad of every report.

**Please do not open public issues for vulnerabilities.**

Instead, write to [security@acme.dev](mailto:security@acme.dev).

### What to Include

Please include:

- **Impact**: What can be done with it
- Steps

### Response Timeline

- **Acknowledgment**: Within 48 hours
- **Fix timeline**: Depends on severity
  - Critical: 1-7 days
  - Low: Best effort

### Responsible Disclosure

We ask that you:

- Keep it to yourself until there is a fix

## Hardening

### Keys

- Rotate them

### Hosts

\`\`\`sh
# not a heading
acme lock
\`\`\`

## Security Updates

Updates are announced in:

- GitHub Security Advisories

## Contact

General questions: hello@acme.dev

---

Thank you for helping!

*Last updated: 21.08.2023*
`
