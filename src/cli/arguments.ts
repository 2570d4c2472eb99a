import { parseArgs } from 'node:util'
import { suggest } from '../text/suggest.ts'
import { didYouMean, UsageError } from './usage-error.ts'

export interface OptionSpec {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** The values that it takes, where not every text will do. */
  readonly values?: readonly string[]
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** What a command line says, once it has met its specification. */
export interface Arguments {
  readonly positionals: readonly string[]
  has(flag: string): boolean
  /** The last value of an option. */
  get(option: string): string | undefined
  /** Every value of an option, in their order. */
  all(option: string): readonly string[]
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

/** Every command has it. */
const HELP: OptionSpecs = { help: { type: 'boolean', short: 'h' } }

/**
 * Reads a command line strictly: `--name value`, `--name=value`, and `--` before names that begin with a dash.
 * Throws UsageError for all that the specification does not know.
 */
export function parseArguments(args: readonly string[], specs: OptionSpecs, mostPositionals: number): Arguments {
  const options = { ...specs, ...HELP }
  // Lenient, because the sentences that the strict parser throws are not written for users.
  const { tokens } = parseArgs({ args: [...args], options: forParser(options), strict: false, tokens: true })
  const values = new Map<string, readonly string[]>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind === 'option') values.set(token.name, [...(values.get(token.name) ?? []), readOption(token, options)])
  }
  const extra = positionals[mostPositionals]
  if (extra !== undefined) throw new UsageError(`Unexpected argument "${extra}".`)
  const all = (option: string): readonly string[] => values.get(option) ?? []
  return { positionals, has: (flag) => values.has(flag), get: (option) => all(option).at(-1), all }
}

function forParser(specs: OptionSpecs): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  const entries = Object.entries(specs).map(([name, { type, short }]) => [name, { type, ...(short && { short }) }])
  return Object.fromEntries(entries)
}

function readOption({ name, rawName, value, inlineValue }: OptionToken, specs: OptionSpecs): string {
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
  if (!spec) {
    const names = Object.keys(specs).map((known) => `--${known}`)
    throw new UsageError(`Unknown option "${rawName}".`, didYouMean(suggest(rawName, names)))
  }
  if (spec.type === 'boolean') {
    if (inlineValue) throw new UsageError(`The option ${rawName} takes no value, but it was given "${value}".`)
    return ''
  }
  // An option where a value should stand is a value forgotten; a dash alone is standard input.
  const forgotten = value === undefined || value === '' || (!inlineValue && value.length > 1 && value.startsWith('-'))
  if (forgotten) {
    const dashed = value !== undefined && value !== '' && !value.startsWith('--')
    const hint = dashed ? `To pass a value that begins with a dash, write ${rawName}=${value}` : undefined
    throw new UsageError(`The option ${rawName} needs a value${spec.values ? `: ${listed(spec.values)}` : ''}.`, hint)
  }
  if (spec.values && !spec.values.includes(value)) {
    const hint = didYouMean(suggest(value, spec.values))
    throw new UsageError(`The option ${rawName} knows no value "${value}". It takes ${listed(spec.values)}.`, hint)
  }
  return value
}

/** `a, b or c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
