import type { Command } from './command.ts'
import type { CommandName } from './command-list.ts'

/** The commands themselves. Each is loaded when it is called. */
export const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import('./check-command.ts')).checkCommand,
  fix: async () => (await import('./fix-command.ts')).fixCommand,
  init: async () => (await import('./init-command.ts')).initCommand,
  render: async () => (await import('./render-command.ts')).renderCommand,
  explain: async () => (await import('./explain-command.ts')).explainCommand,
}
