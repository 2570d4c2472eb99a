/** Every command as the help lists it: how it is called, and what it does. */
export const COMMAND_LIST = {
  check: { usage: 'check [DIR]', summary: 'hold the supported versions against the releases' },
  fix: { usage: 'fix [DIR]', summary: 'mend what can be mended, or show how' },
  init: { usage: 'init [DIR]', summary: 'make security-policy.yml from the SECURITY.md that is there' },
  render: { usage: 'render [DIR]', summary: 'write SECURITY.md from security-policy.yml' },
  explain: { usage: 'explain [RULE]', summary: 'print the page of a rule, or list the rules' },
} as const

export type CommandName = keyof typeof COMMAND_LIST

export const COMMAND_NAMES: readonly string[] = Object.keys(COMMAND_LIST)

/** Whether a word names a command. */
export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && COMMAND_NAMES.includes(word)
}
