import { resolve } from 'node:path'
import { findDocument, findPolicy } from '../check/find-files.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { firstPolicy } from '../init/first-policy.ts'
import { init } from '../init/init.ts'
import { understood } from '../init/understood.ts'
import { readPolicy } from '../policy/read-policy.ts'
import { printable } from '../reporters/printable.ts'
import { CannotRead, type Repository } from '../repository/repository.ts'
import type { Output } from '../repository/standard-output.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Arguments } from './arguments.ts'
import { readSettings } from './check-options.ts'
import type { Command } from './command.ts'
import { EXIT } from './exit-status.ts'
import { INIT_HELP } from './init-help.ts'
import type { Surroundings } from './surroundings.ts'
import { UsageError } from './usage-error.ts'

const LEVELS = ['major', 'minor', 'patch', 'release'] as const

/** `security-policy init [DIR]`: makes a policy from the document, or from answers. */
export const initCommand: Command = {
  help: INIT_HELP,
  options: {
    email: { type: 'string' },
    newest: { type: 'string' },
    of: { type: 'string', values: LEVELS },
    yes: { type: 'boolean' },
    document: { type: 'string' },
    policy: { type: 'string' },
    today: { type: 'string' },
    stdout: { type: 'boolean' },
    force: { type: 'boolean' },
  },
  mostPositionals: 1,

  async run(args, surroundings) {
    const { today = new Date().toISOString().slice(0, 10), document: named } = readSettings(args)
    const repository = await surroundings.open(resolve(surroundings.directory, args.positionals[0] ?? '.'))
    const path = await target(args, repository)
    const found = await findDocument(repository, named)
    if (!found) {
      const yaml = await firstPolicy(await answers(args, surroundings))
      return deliver(path, yaml, args, repository, surroundings)
    }
    const made = await init(found.file, today)
    const { stderr } = surroundings
    const read = await readPolicy({ path, text: made.yaml })
    if (read.outcome !== 'read') {
      stderr.write(`${printable(found.file.path)} cannot be told by a policy yet:\n`)
      for (const { message } of read.diagnostics) stderr.write(`  ${printable(message)}\n`)
      return EXIT.findings
    }
    stderr.write(
      `Understood of ${printable(found.file.path)}:\n${understood(made.content)
        .map((line) => `  ${printable(line)}\n`)
        .join('')}`,
    )
    tell(made.findings, found.file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), stderr)
    return deliver(path, made.yaml, args, repository, surroundings)
  },
}

/** The file to write. Throws CannotRead where a policy is there already. */
async function target(args: Arguments, repository: Repository): Promise<string> {
  const named = args.get('policy')
  const there =
    named === undefined
      ? (await findPolicy(repository, undefined))?.file.path
      : (await repository.readFile(named, { namedByUser: true }))?.path
  if (there !== undefined && !args.has('force') && !args.has('stdout'))
    throw new CannotRead(`There is a policy already: ${there}.`, {
      file: there,
      help: 'Overwrite it with --force, or print the new one with --stdout.',
    })
  return named ?? there ?? 'security-policy.yml'
}

async function deliver(
  path: string,
  yaml: string,
  args: Arguments,
  repository: Repository,
  { stdout, stderr }: Surroundings,
): Promise<number> {
  if (args.has('stdout')) stdout.write(yaml)
  else {
    await repository.writeFile(path, yaml, { namedByUser: args.get('policy') !== undefined })
    stderr.write(`Wrote ${printable(path)}. Next: security-policy check, and security-policy render.\n`)
  }
  return EXIT.passed
}

/** What needs a person first, then what was done without one. */
function tell(findings: readonly Diagnostic[], text: string, stderr: Output): void {
  const lines = new LineIndex(text)
  const say = ({ message, help, location }: Diagnostic): string => {
    const place = location.span.end > 0 ? `line ${lines.position(location.span.start).line}: ` : ''
    return `  ${printable(`${place}${message}`)}\n${help === undefined ? '' : `    ${printable(help)}\n`}`
  }
  const open = findings.filter(({ severity }) => severity !== 'notice')
  const done = findings.filter(({ severity }) => severity === 'notice')
  if (open.length > 0) stderr.write(`Needs a person:\n${open.map(say).join('')}`)
  if (done.length > 0) stderr.write(`To know:\n${done.map(say).join('')}`)
}

/** From the options, else from a person at the terminal. Throws UsageError where neither tells. */
async function answers(args: Arguments, { ask }: Surroundings): ReturnType<typeof fromOptions> {
  const given = args.has('yes') || args.get('email') !== undefined || args.get('newest') !== undefined
  if (given) return fromOptions(args.get('email'), args.get('newest'), args.get('of'))
  if (!ask)
    throw new UsageError(
      'There is no SECURITY.md to begin with, and nobody to ask.',
      'Give the answers: --email ADDRESS --newest 1 --of minor, or --yes for GitHub’s private reporting.',
    )
  const email = await ask('Which mailbox takes reports? (empty: private reporting on GitHub) ')
  const of = await ask('Fixes go to the newest … major, minor, patch or release? (minor) ')
  const newest = await ask('How many of them? (1) ')
  return fromOptions(email || undefined, newest || undefined, of || undefined)
}

async function fromOptions(email: string | undefined, newest = '1', level = 'minor') {
  const count = Number(newest)
  if (!Number.isInteger(count) || count < 1 || count > 1000)
    throw new UsageError(`"${newest}" is no number of lines.`, 'Write a whole number from 1 to 1000.')
  const of = LEVELS.find((known) => known === level.trim().toLowerCase())
  if (!of) throw new UsageError(`"${level}" is nothing that can be counted.`, 'Write major, minor, patch or release.')
  if (email !== undefined && !/^[^\s@:]+@[^\s@]+$/.test(email))
    throw new UsageError(`"${email}" is no e-mail address.`, 'Write it like security@crewkit.io.')
  return { newest: count, of, ...(email !== undefined && { email }) }
}
