import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach } from '@jest/globals'
import type { Environment } from '../../src/repository/git-environment.ts'

/** What git is run with in tests: nothing of the machine but the way to the program. */
export const environment: Environment = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

const author = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org' }
const committer = { GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org' }

/** Makes directories that are gone after the test. Called once at the head of a test file. */
export function temporaryDirectories(): (files?: Readonly<Record<string, string>>) => string {
  const made: string[] = []
  afterEach(() => {
    for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true })
  })
  return (files = {}) => {
    const directory = realpathSync(mkdtempSync(join(tmpdir(), 'repository-test-')))
    made.push(directory)
    chmodSync(directory, 0o755)
    for (const [path, text] of Object.entries(files)) write(join(directory, path), text)
    return directory
  }
}

export function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/** Runs git at 2026-01-02T03:04:05Z, and gives what it prints. */
export function git(directory: string, ...args: readonly string[]): string {
  return gitAt('2026-01-02T03:04:05Z', directory, ...args)
}

/** Runs git with a date for what it commits and tags. */
export function gitAt(date: string, directory: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'init.defaultBranch=main', ...args], {
    cwd: directory,
    env: { ...environment, ...author, ...committer, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** Makes a repository of one commit with the tags; those that begin with `a` are annotated. */
export function commitAndTag(directory: string, tags: readonly string[] = []): string {
  git(directory, 'init', '-q')
  git(directory, 'commit', '-q', '--allow-empty', '-m', 'One')
  for (const tag of tags) git(directory, 'tag', ...(tag.startsWith('a') ? ['-m', tag] : []), tag)
  return directory
}

/** The environment with a shell script in git's place, which lies in `directory`. */
export function withScriptAsGit(directory: string, script: string): Environment {
  write(join(directory, 'bin/git'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(directory, 'bin/git'), 0o755)
  return { ...environment, PATH: [join(directory, 'bin'), environment['PATH']].join(delimiter) }
}

/** Runs what must not be allowed to everybody: root is, so it becomes somebody else meanwhile. */
export function asOrdinaryUser<T>(act: () => T): T {
  if (process.geteuid?.() !== 0) return act()
  process.seteuid?.(65534)
  try {
    return act()
  } finally {
    process.seteuid?.(0)
  }
}
