import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * What git gets to see: the user's environment without what points git elsewhere (a hook sets GIT_DIR), without the
 * inputs and tokens of the workflow run, in English, and with no way to ask anybody anything.
 */
export function gitEnvironment(environment: Environment): Record<string, string> {
  const kept = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && isPassedOn(entry[0]),
  )
  return { ...Object.fromEntries(kept), ...fixed }
}

/**
 * Settings that outrank those of the checkout, which may be a stranger's: `fsmonitor` and `uploadpack` name programs to
 * run, and a bare repository may lie among the checked files.
 */
export const gitSettings: readonly string[] = [
  '--no-pager',
  ...[
    'core.quotePath=false',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'safe.bareRepository=explicit',
    'http.lowSpeedLimit=1',
    'http.lowSpeedTime=30',
  ].flatMap((setting) => ['-c', setting]),
]

/**
 * The program to start. Windows looks for programs in the current directory first, where a stranger's `git.exe` may lie.
 */
export function gitProgram(environment: Environment, platform: NodeJS.Platform): string {
  if (platform !== 'win32') return 'git'
  const path = Object.entries(environment).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? ''
  const directories = path.split(delimiter).filter((directory) => isAbsolute(directory))
  return directories.map((directory) => join(directory, 'git.exe')).find((file) => existsSync(file)) ?? 'git.exe'
}

const fixed: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  // Empty means that none is started; so does the empty proxy command.
  GIT_ASKPASS: '',
  SSH_ASKPASS_REQUIRE: 'never',
  GIT_PROXY_COMMAND: '',
  GCM_INTERACTIVE: 'never',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  // `ext::` runs programs, and any other name runs a helper of that name.
  GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
}

/** Of git's own variables those that say how to reach a remote and which settings are the user's. */
const passedOn =
  /^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|SSL_.*|HTTP_.*|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH)$/

function isPassedOn(name: string): boolean {
  return name.startsWith('GIT_') ? passedOn.test(name) : !/^(?:INPUT|ACTIONS)_/.test(name)
}
