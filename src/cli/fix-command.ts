import { relative, resolve } from 'node:path'
import type { Mended, MendedFile } from '../check/mend.ts'
import { failed } from '../check/report.ts'
import { printable, printableCode } from '../reporters/printable.ts'
import { relocate } from '../reporters/relocate.ts'
import { verdict } from '../reporters/verdict.ts'
import type { Repository } from '../repository/repository.ts'
import { unifiedDiff } from '../text/diff.ts'
import { CHECK_OPTIONS, readSettings } from './check-options.ts'
import type { Command } from './command.ts'
import { EXIT } from './exit-status.ts'
import { FIX_HELP } from './fix-help.ts'
import { RULE_OPTIONS, readRuleOptions } from './rule-options.ts'

/** `security-policy fix [DIR]`: applies fixes, or shows with --dry-run what they would do. */
export const fixCommand: Command = {
  help: FIX_HELP,
  options: { ...CHECK_OPTIONS, ...RULE_OPTIONS, suggested: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  mostPositionals: 1,

  async run(args, surroundings) {
    const settings = { ...readSettings(args), ...readRuleOptions(args) }
    const directory = args.positionals[0] ?? '.'
    const repository = await surroundings.open(resolve(surroundings.directory, directory))
    const mended = await surroundings.mend(repository, settings, { suggested: args.has('suggested') })
    const dryRun = args.has('dry-run')
    if (dryRun) surroundings.stdout.write(mended.files.map(asDiff).join(''))
    else await writeAll(repository, mended.files)
    surroundings.stderr.write(
      summary(mended, dryRun, relative(surroundings.directory, resolve(surroundings.directory, directory))),
    )
    return failed(mended.report, 'error') ? EXIT.findings : EXIT.passed
  },
}

/** The text of the file is a stranger's: line by line, so that nothing in it moves the cursor. */
function asDiff({ path, before, after }: MendedFile): string {
  const diff = unifiedDiff(path, before, after)
  return diff.split('\n').map(printableCode).join('\n')
}

/** A file that changed while we thought about it is left alone: the write is refused. */
async function writeAll(repository: Repository, files: readonly MendedFile[]): Promise<void> {
  for (const { path, before, after } of files) {
    await repository.writeFile(path, after, { namedByUser: true, expected: before })
  }
}

function summary({ files, applied, left, report }: Mended, dryRun: boolean, directory: string): string {
  const place = (file: string): string => printable(directory === '' ? file : `${directory}/${file}`)
  const done = applied.map(({ file, title }) => `  ${place(file)}: ${printable(title)}\n`)
  const kept = left.map(({ file, title, reason }) => `  ${place(file)}: ${printable(title)} (${reason})\n`)
  const { sentence } = verdict(relocate(report, directory))
  return [
    files.length === 0 ? 'Nothing was changed.\n' : dryRun ? 'Would be changed:\n' : 'Changed:\n',
    ...(files.length === 0 ? [] : done),
    ...(kept.length === 0 ? [] : ['Left for you:\n', ...kept]),
    `${files.length > 0 ? 'Then: ' : ''}${printable(sentence)}\n`,
  ].join('')
}
