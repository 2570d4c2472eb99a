import { expect, test } from '@jest/globals'
import { overview } from '../../src/cli/overview.ts'

test('lists the commands in 80 columns', () => {
  expect(overview()).toBe(`\
security-policy: keeps a security policy in step with the releases.

Usage: security-policy COMMAND [options]

  check [DIR]      hold the supported versions against the releases
  explain [RULE]   print the page of a rule, or list the rules

  -h, --help      this text; after a command, the help of that command
  -V, --version   the version of this program

Examples:
  security-policy check
  security-policy check --release 2.0.0
  security-policy explain current-release-is-supported
`)
})
