import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { scratch } from './run.ts'

export interface Step {
  readonly status: number | null
  /** What the step printed, commands to the runner included. */
  readonly log: string
  readonly errors: string
  readonly summary: string
  /** The file of outputs as it was written, and as the runner reads it. */
  readonly output: string
  readonly outputs: Readonly<Record<string, string>>
  readonly directory: string
  readonly milliseconds: number
}

export interface Given {
  readonly inputs?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  /** What the event tells; a text is written as it is. */
  readonly payload?: unknown
  /** The checkout, where it has been made already. */
  readonly directory?: string
}

/**
 * Runs the built Action as the runner does: inputs in the environment, the event in a file, outputs and summary to files.
 * The process is not waited for by blocking, so that a server in this one can answer it.
 */
export async function step({
  inputs = {},
  files = {},
  environment = {},
  payload,
  directory: made,
}: Given): Promise<Step> {
  const directory = made ?? scratch(files)
  const event = typeof payload === 'string' ? payload : JSON.stringify(payload ?? {})
  const runner = scratch({ output: '', summary: '', 'event.json': event })
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const began = Date.now()
  const child = spawn(process.execPath, [resolve('dist/action.js')], {
    cwd: directory,
    env: {
      PATH: process.env['PATH'],
      GIT_CEILING_DIRECTORIES: dirname(directory),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: directory,
      GITHUB_OUTPUT: join(runner, 'output'),
      GITHUB_STEP_SUMMARY: join(runner, 'summary'),
      GITHUB_EVENT_PATH: join(runner, 'event.json'),
      ...Object.fromEntries(given),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  })
  let [log, errors] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text) => {
    log += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text
  })
  const status = await new Promise<number | null>((done) => child.on('close', done))
  const output = readFileSync(join(runner, 'output'), 'utf8')
  const summary = readFileSync(join(runner, 'summary'), 'utf8')
  return {
    status,
    log,
    errors,
    summary,
    output,
    outputs: readOutputs(output),
    directory,
    milliseconds: Date.now() - began,
  }
}

/** The runner's own way through the file: `name=value`, or `name<<word`, lines, and the word on a line of its own. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const [equals, block] = [line.indexOf('='), line.indexOf('<<')]
    if (block > 0 && (equals < 0 || block < equals)) {
      const end = lines.indexOf(line.slice(block + 2), index + 1)
      if (end < 0) throw new Error(`The block of ${line} has no end.`)
      outputs[line.slice(0, block)] = lines.slice(index + 1, end).join('\n')
      index = end
    } else if (equals > 0) {
      outputs[line.slice(0, equals)] = line.slice(equals + 1)
    } else if (line !== '') {
      throw new Error(`The runner refuses the line ${line}.`)
    }
  }
  return outputs
}
