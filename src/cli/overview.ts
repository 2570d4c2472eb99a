import { COMMAND_LIST } from './command-list.ts'

/** What `security-policy --help` prints. */
export function overview(): string {
  const entries = Object.values(COMMAND_LIST)
  const width = Math.max(...entries.map(({ usage }) => usage.length))
  const commands = entries.map(({ usage, summary }) => `  ${usage.padEnd(width)}   ${summary}`)
  return `security-policy: keeps a security policy in step with the releases.

Usage: security-policy COMMAND [options]

${commands.join('\n')}

  -h, --help      this text; after a command, the help of that command
  -V, --version   the version of this program

Examples:
  security-policy check
  security-policy check --release 2.0.0
  security-policy explain current-release-is-supported
`
}
