import { resolve } from 'node:path'
import { type Gathered, gatherFacts } from '../check/gather-facts.ts'
import type { PolicyFile } from '../policy/policy-file.ts'
import { lostFacts } from '../prose/facts.ts'
import { managedEdits } from '../render/managed.ts'
import { render } from '../render/render.ts'
import { isUntouched, stamped } from '../render/stamp.ts'
import { printable, printableCode } from '../reporters/printable.ts'
import { CannotRead, type Repository } from '../repository/repository.ts'
import type { Output } from '../repository/standard-output.ts'
import { unifiedDiff } from '../text/diff.ts'
import { applyEdits } from '../text/edits.ts'
import { mojibakeIn } from '../text/mojibake.ts'
import { quote } from '../text/quote.ts'
import type { Arguments } from './arguments.ts'
import { CHECK_OPTIONS, readSettings } from './check-options.ts'
import type { Command } from './command.ts'
import { EXIT } from './exit-status.ts'
import { RENDER_HELP } from './render-help.ts'
import type { Surroundings } from './surroundings.ts'

/** `security-policy render [DIR]`: writes the document that the policy stands for, or shows how it differs. */
export const renderCommand: Command = {
  help: RENDER_HELP,
  options: { ...CHECK_OPTIONS, check: { type: 'boolean' }, stdout: { type: 'boolean' }, force: { type: 'boolean' } },
  mostPositionals: 1,

  async run(args, surroundings) {
    const settings = readSettings(args)
    const repository = await surroundings.open(resolve(surroundings.directory, args.positionals[0] ?? '.'))
    const gathered = await gatherFacts(repository, settings)
    const policy = needPolicy(gathered)
    const named = policy.content.render?.path
    const path = settings.document ?? named ?? gathered.document?.path ?? 'SECURITY.md'
    const namedByUser = settings.document !== undefined
    const before =
      gathered.document?.path === path
        ? gathered.document.text
        : (await repository.readFile(path, { namedByUser }))?.text
    const page = write(policy, gathered, before)
    for (const sentence of page.unplaced) surroundings.stderr.write(`${printable(sentence)}\n`)
    return deliver({ path, before, after: page.text, whole: page.whole, namedByUser }, args, repository, surroundings)
  },
}

interface Page {
  readonly path: string
  readonly before: string | undefined
  readonly after: string
  readonly whole: boolean
  readonly namedByUser: boolean
}

/** Throws CannotRead where there is no policy, or it cannot be followed. */
function needPolicy({ facts, policy, diagnostics, missing }: Gathered): PolicyFile {
  if (!policy)
    throw new CannotRead('There is no security-policy.yml to render.', {
      help: 'security-policy init makes one from the document.',
    })
  const [fault] = diagnostics
  if (!facts.policy)
    throw new CannotRead(fault ? `${policy.path}: ${fault.message}` : `${policy.path} cannot be followed.`, {
      file: policy.path,
      help: 'security-policy check tells all that is wrong with it.',
    })
  const unfounded = facts.support?.ruleFaults[0]
  const derives = facts.policy.content.support?.rule !== undefined
  if (derives && !facts.releases)
    throw new CannotRead(`The rows follow from the releases, which are not known. ${missing.releases ?? ''}`.trim())
  if (unfounded) throw new CannotRead(unfounded.message, { file: policy.path, help: unfounded.help })
  return facts.policy
}

function write(
  policy: PolicyFile,
  { facts }: Gathered,
  before: string | undefined,
): { text: string; unplaced: readonly string[]; whole: boolean } {
  const table = facts.support?.policy.find(({ derived }) => derived === true)
  const rows = (table?.rows ?? []).filter(({ because }) => because !== undefined)
  const open = rows.find(({ status }) => status === 'unknown')
  if (open) {
    throw new CannotRead(
      `Whether ${quote(open.text)} is supported cannot be told: the dates of the releases are not known.`,
      {
        file: policy.path,
        help: 'Fetch the tags (`git fetch --tags`), or name a file that lists them with their dates: `--releases tags.txt`.',
      },
    )
  }
  if (policy.content.render?.mode === 'managed' && before !== undefined && facts.securityMd?.text === before) {
    const { edits, unplaced } = managedEdits(policy, rows, facts.securityMd, facts.support?.document ?? [])
    return { text: applyEdits(before, edits), unplaced, whole: false }
  }
  return { text: likeBefore(stamped(render(policy, rows), policy.path), before), unplaced: [], whole: true }
}

/** A file keeps its line ends and its byte order mark. */
function likeBefore(text: string, before: string | undefined): string {
  const mark = before?.startsWith('\uFEFF') === true ? '\uFEFF' : ''
  return mark + (before?.includes('\r\n') === true ? text.replaceAll('\n', '\r\n') : text)
}

async function deliver(
  page: Page,
  args: Arguments,
  repository: Repository,
  { stdout, stderr }: Surroundings,
): Promise<number> {
  const { path, before, after, whole, namedByUser } = page
  if (args.has('stdout')) {
    stdout.write(after)
    return EXIT.passed
  }
  if (before === after) {
    stderr.write(`${printable(path)} is what the policy says.\n`)
    return EXIT.passed
  }
  if (args.has('check')) {
    stdout.write(
      unifiedDiff(path, before ?? '', after)
        .split('\n')
        .map(printableCode)
        .join('\n'),
    )
    stderr.write(`${printable(path)} is not what the policy says. security-policy render writes it.\n`)
    return EXIT.findings
  }
  if (whole && before !== undefined && !args.has('force') && refuse(path, before, after, stderr)) return EXIT.findings
  await repository.writeFile(path, after, { namedByUser, ...(before !== undefined && { expected: before }) })
  stderr.write(`Wrote ${printable(path)}.\n`)
  return EXIT.passed
}

/** How many of the things that would be lost are named. */
const EXAMPLES = 8

/** What nobody has touched since it was rendered belongs to the policy; anything else belongs to people. */
function refuse(path: string, before: string, after: string, stderr: Output): boolean {
  const lost = isUntouched(before) ? [] : lostFacts(applyEdits(before, mojibakeIn(before)), after)
  if (lost.length === 0) return false
  const shown = lost.slice(0, EXAMPLES).map(({ kind, text }) => `  ${kind}: ${printable(quote(text, 90))}\n`)
  const more = lost.length > EXAMPLES ? `  and ${lost.length - EXAMPLES} more\n` : ''
  stderr.write(
    `${printable(path)} was not written: the policy does not have all that it says.\n${shown.join('')}${more}` +
      'Take it over into the policy (security-policy init does), or overwrite it with --force.\n',
  )
  return true
}
