import type { ChildProcess } from 'node:child_process'
import { type Environment, gitEnvironment, gitProgram, gitSettings } from './git-environment.ts'
import { failureOf, type GitFailure, notInstalled, tooLong, tooMuch } from './git-failure.ts'

/** What git answered, or why it could not be asked. */
export type GitAnswer =
  | { readonly output: string; readonly failure?: never }
  | { readonly output?: never; readonly failure: GitFailure }

/** The same of what need not be text. */
export type GitBytesAnswer =
  | { readonly bytes: Buffer; readonly failure?: never }
  | { readonly bytes?: never; readonly failure: GitFailure }

/** Runs git with arguments in the checked directory. Never throws, and ends within its limits of time and output. */
export type Git = (...args: readonly string[]) => Promise<GitAnswer>

/** The same for what need not be text, such as the content of a file. */
export type GitBytes = (...args: readonly string[]) => Promise<GitBytesAnswer>

export interface GitLimits {
  readonly seconds: number
  readonly bytes: number
}

/** A remote with 100,000 tags answers with 6 MB, in a few seconds. */
export const gitLimits: GitLimits = { seconds: 60, bytes: 64 * 1024 * 1024 }

/** Git for a directory. It is started before the call returns, because the files can be read while it runs. */
export function gitIn(directory: string, environment: Environment, limits: GitLimits = gitLimits): Git {
  const run = gitBytesIn(directory, environment, limits)
  return async (...args) => {
    const { bytes, failure } = await run(...args)
    return failure ? { failure } : { output: bytes.toString('utf8') }
  }
}

/** Git for a directory, with its answers as they are; see `gitIn`. */
export function gitBytesIn(directory: string, environment: Environment, limits: GitLimits): GitBytes {
  return async (...args) => {
    // Loading it takes some milliseconds, which a check without git need not spend; Node before 20.16 can only wait.
    const { spawn } = process.getBuiltinModule?.('node:child_process') ?? (await import('node:child_process'))
    const child = spawn(gitProgram(environment, process.platform), [...gitSettings, ...args], {
      cwd: directory,
      env: gitEnvironment(environment),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      // A session of its own: ssh finds no terminal to ask at, and the programs that git starts can be ended with it.
      detached: process.platform !== 'win32',
    })
    return answerOf(child, limits)
  }
}

function answerOf(child: ChildProcess, limits: GitLimits): Promise<GitBytesAnswer> {
  return new Promise((resolve) => {
    const output: Buffer[] = []
    let length = 0
    let complaint = ''
    const settle = (answer: GitBytesAnswer): void => {
      clearTimeout(timer)
      child.stdout?.destroy()
      child.stderr?.destroy()
      resolve(answer)
    }
    const giveUp = (failure: GitFailure): void => {
      end(child)
      settle({ failure })
    }
    const timer = setTimeout(() => giveUp(tooLong(limits.seconds)), limits.seconds * 1000)

    child.on('error', () => settle({ failure: notInstalled }))
    child.stdout?.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > limits.bytes) giveUp(tooMuch(limits.bytes))
      else output.push(chunk)
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      if (complaint.length < 10_000) complaint += chunk.toString('utf8')
    })
    whenOver(child, (status) => {
      if (status === 0) settle({ bytes: Buffer.concat(output) })
      else settle({ failure: failureOf(status, complaint) })
    })
  })
}

/** A connection that ssh keeps open holds on to the error stream: that one is not waited for, but briefly after a failure. */
function whenOver(child: ChildProcess, then: (status: number | null) => void): void {
  let waiting = 2
  const part = (): void => {
    waiting--
    if (waiting === 0 && child.exitCode === 0) then(0)
    if (waiting > 0 || child.exitCode === 0) return
    const late = setTimeout(then, 200, child.exitCode)
    child.once('close', () => {
      clearTimeout(late)
      then(child.exitCode)
    })
  }
  child.once('exit', part)
  child.stdout?.once('end', part)
}

function end(child: ChildProcess): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended by itself in the meantime.
  }
}
