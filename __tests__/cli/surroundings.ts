import type { Report } from '../../src/check/report.ts'
import type { CheckSettings } from '../../src/check/settings.ts'
import type { Surroundings } from '../../src/cli/surroundings.ts'
import type { Repository } from '../../src/repository/repository.ts'
import type { Output } from '../../src/repository/standard-output.ts'

export interface Recording {
  readonly surroundings: Surroundings
  /** All that was printed. */
  readonly stdout: { text: string }
  readonly stderr: { text: string }
  readonly opened: string[]
  readonly settings: CheckSettings[]
  readonly written: { path: string; text: string; named: boolean }[]
}

/** A machine on which every check gives this report (or throws this error), and on which everything is recorded. */
export function record(outcome: Report | Error, rest: Partial<Surroundings> & { isTTY?: boolean } = {}): Recording {
  const { isTTY = false, ...others } = rest
  const stdout = output(isTTY)
  const stderr = output(isTTY)
  const opened: string[] = []
  const settings: CheckSettings[] = []
  const written: Recording['written'] = []
  const repository: Pick<Repository, 'writeFile'> = {
    writeFile: async (path, text, access) => {
      written.push({ path, text, named: access?.namedByUser === true })
    },
  }
  const surroundings: Surroundings = {
    directory: '/home/ann',
    environment: {},
    stdout,
    stderr,
    open: async (directory) => {
      opened.push(directory)
      return repository as Repository
    },
    check: async (_, given) => {
      settings.push(given)
      if (outcome instanceof Error) throw outcome
      return outcome
    },
    mend: async () => {
      throw new Error('This test mends nothing.')
    },
    ...others,
  }
  return { surroundings, stdout, stderr, opened, settings, written }
}

function output(isTTY: boolean): Output & { text: string } {
  return {
    text: '',
    isTTY,
    columns: 72,
    write(text) {
      this.text += text
    },
  }
}
