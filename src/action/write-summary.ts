import type { Report } from '../check/report.ts'
import { printable } from '../reporters/printable.ts'
import { reporters } from '../reporters/reporters.ts'
import type { Runner } from './runner.ts'

/** Writes the job summary, with links to the files at `url`. Where that cannot be, the log says so: the check is judged all the same. */
export async function writeSummary(
  report: Report,
  { summary, info }: Pick<Runner, 'summary' | 'info'>,
  url: string | undefined,
): Promise<void> {
  const reporter = await reporters.markdown()
  const text = reporter(report, {
    colour: false,
    width: 80,
    failOn: 'error',
    ...(url !== undefined && { filesUrl: url }),
  })
  await add(text, { summary, info })
}

/** Adds sentences below the summary, where there are any. */
export async function addToSummary(
  sentences: readonly string[],
  { summary, info }: Pick<Runner, 'summary' | 'info'>,
): Promise<void> {
  if (sentences.length === 0) return
  const { prose } = await import('../reporters/markdown.ts')
  await add(`\n${sentences.map((sentence) => `${prose(sentence)}\n`).join('\n')}`, { summary, info })
}

async function add(text: string, { summary, info }: Pick<Runner, 'summary' | 'info'>): Promise<void> {
  try {
    await summary.addRaw(text).write()
  } catch (error) {
    info(`The job summary was not written: ${printable(error instanceof Error ? error.message : String(error))}`)
  }
}
