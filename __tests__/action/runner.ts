import type { Runner, Surroundings } from '../../src/action/runner.ts'
import type { Mended } from '../../src/check/mend.ts'
import type { Report } from '../../src/check/report.ts'
import type { CheckSettings } from '../../src/check/settings.ts'
import type { GitHub } from '../../src/repository/github/github.ts'
import type { Repository } from '../../src/repository/repository.ts'

export interface Recording {
  readonly runner: Runner
  readonly surroundings: Surroundings
  /** What was called, in order: `info`, `error` … with their arguments. */
  readonly calls: [name: string, ...args: unknown[]][]
  readonly outputs: Record<string, string>
  readonly settings: CheckSettings[]
  readonly opened: [inside: string, directory: string][]
  readonly written: { root: string; path: string; text: string; named: boolean }[]
}

interface Options {
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  /** What the event tells; asked for only where the environment names a file. */
  readonly payload?: unknown
  /** Why the summary cannot be written. */
  readonly summaryError?: unknown
  readonly writeError?: Error
  /** GitHub, where it can be asked. */
  readonly github?: GitHub
  readonly checkedOut?: readonly string[]
  /** What mending gives; without it a test mends nothing. */
  readonly mended?: Mended
}

/** A runner on which every check gives this report (or throws this error), and on which everything is recorded. */
export function record(outcome: Report | Error, options: Options = {}): Recording {
  const { inputs = {}, environment = { GITHUB_WORKSPACE: '/ws' } } = options
  const calls: Recording['calls'] = []
  const outputs: Recording['outputs'] = {}
  const settings: CheckSettings[] = []
  const opened: Recording['opened'] = []
  const written: Recording['written'] = []
  const call =
    (name: string) =>
    (...args: unknown[]): void => {
      calls.push([name, ...args])
    }
  const addRaw = (text: string) => ({
    write: async () => {
      if (options.summaryError !== undefined) throw options.summaryError
      calls.push(['summary', text])
    },
  })
  const runner: Runner = {
    getInput: (name) => inputs[name] ?? '',
    info: call('info'),
    error: call('error'),
    warning: call('warning'),
    notice: call('notice'),
    setFailed: call('setFailed'),
    setSecret: call('setSecret'),
    setOutput: (name, value) => {
      outputs[name] = value
    },
    summary: { addRaw },
  }
  const open = async (inside: string, directory: string): Promise<Repository> => {
    opened.push([inside, directory])
    const repository: Pick<Repository, 'writeFile'> = {
      writeFile: async (path, text, access) => {
        if (options.writeError) throw options.writeError
        written.push({ root: inside, path, text, named: access?.namedByUser === true })
      },
    }
    return repository as Repository
  }
  const check = async (_: Repository, given: CheckSettings): Promise<Report> => {
    settings.push(given)
    if (outcome instanceof Error) throw outcome
    return outcome
  }
  const mend: Surroundings['mend'] = async (_, given, { suggested }) => {
    settings.push(given)
    calls.push(['mend', suggested])
    if (!options.mended) throw new Error('This test mends nothing.')
    return options.mended
  }
  const surroundings: Surroundings = {
    environment,
    readPayload: () => options.payload,
    checkedOut: async () => options.checkedOut ?? [],
    github: async () => options.github,
    open,
    check,
    mend,
  }
  return { runner, surroundings, calls, outputs, settings, opened, written }
}

/** The arguments of every call of one name. */
export function callsOf({ calls }: Recording, name: string): unknown[][] {
  return calls.filter(([called]) => called === name).map(([, ...args]) => args)
}
