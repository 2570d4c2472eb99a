import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export const DRIFTING = `# Security Policy (security@crewkit.io)

## Supported Versions

| Version | Supported          |
| ------- | ------------------ |
| 5.4.x   | :white_check_mark: |
| < 5.4   | :x:                |
`

export const TAGS = 'v5.3.0 2023-06-06\nv5.4.0 2024-04-17\nv5.6.3 2026-03-26\n'

/** A directory of its own with these files. */
export function scratch(files: Readonly<Record<string, string>> = {}): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'security-policy-')))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  return directory
}

interface Process {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

/** Runs a built file as its users do, with nothing of this machine's environment but the way to git. */
export function run(file: string, args: readonly string[], { cwd, env, input }: Process): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [resolve('dist', file), ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], GIT_CEILING_DIRECTORIES: dirname(cwd), ...env },
    input: input ?? '',
    timeout: 60_000,
  })
}
