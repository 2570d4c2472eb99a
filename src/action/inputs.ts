import type { FailOn } from '../check/report.ts'
import { PROFILES, readRuleWeights } from '../check/rule-weights.ts'
import type { CheckSettings } from '../check/settings.ts'
import type { RunEvent } from './event.ts'
import { isReleasePullRequest } from './release-pull-request.ts'
import type { Environment, Runner } from './runner.ts'

/** The inputs of action.yml, once they have been understood. */
export interface Inputs {
  readonly directory: string
  /** `command: fix`: mend what can be mended, then report. */
  readonly fix: boolean
  /** With it, also the fixes that change a promise. */
  readonly suggested: boolean
  readonly settings: CheckSettings
  readonly failOn: FailOn
  readonly annotations: boolean
  readonly summary: boolean
  readonly sarifFile: string | undefined
  readonly jsonFile: string | undefined
  readonly comment: (typeof COMMENT)[number]
  readonly suggestions: boolean
  /** The name of a commit status of our own. */
  readonly status: string | undefined
  /** For GitHub's API, whose client takes it from the environment; here it is known so that the log hides it. */
  readonly token: string | undefined
}

/** An input that cannot be followed: a sentence that quotes it and lists what is allowed. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

const COMMANDS = ['check', 'fix'] as const
const FAIL_ON = ['error', 'warning', 'never'] as const
const COMMENT = ['never', 'on-findings', 'always'] as const
/** The booleans of YAML 1.2's core schema, as in all of GitHub's own actions. */
const TRUE = ['true', 'True', 'TRUE']
const FALSE = ['false', 'False', 'FALSE']

/**
 * Reads the inputs; an empty one has its default. `environment` and `event` tell what the run is for. Throws InputError for a
 * value that is not allowed.
 */
export function readInputs(
  getInput: Runner['getInput'],
  environment: Environment = {},
  event: Pick<RunEvent, 'base'> = {},
): Inputs {
  const text = (name: string): string | undefined => getInput(name) || undefined
  const settings = {
    policy: text('policy'),
    document: text('document'),
    releases: text('releases'),
    release: text('release'),
    tagPattern: text('tag-pattern'),
    base: baseOf(text('base') ?? 'auto', event),
    rules: rulesOf(text('rules')),
    profile: profileOf(text('profile')),
  }
  const given = Object.entries(settings).filter(([, value]) => value !== undefined)
  refuseStandardInput(settings.releases)
  return {
    directory: text('directory') ?? '.',
    fix: oneOf(COMMANDS, 'command', text('command') ?? 'check') === 'fix',
    suggested: isTrue('suggested', text('suggested') ?? 'false'),
    settings: { ...Object.fromEntries(given), ...(isReleasePullRequest(environment) && { releasing: true }) },
    failOn: oneOf(FAIL_ON, 'fail-on', text('fail-on') ?? 'error'),
    annotations: isTrue('annotations', text('annotations') ?? 'true'),
    summary: isTrue('summary', text('summary') ?? 'true'),
    sarifFile: text('sarif-file'),
    jsonFile: text('json-file'),
    comment: oneOf(COMMENT, 'comment', text('comment') ?? 'never'),
    suggestions: isTrue('suggestions', text('suggestions') ?? 'false'),
    status: statusName(text('status')),
    token: text('token'),
  }
}

function oneOf<const Word extends string>(words: readonly Word[], name: string, value: string): Word {
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  throw new InputError(`The input ${name} knows no value "${value}". It takes ${words.join(', ')}.`)
}

function profileOf(value: string | undefined) {
  return value === undefined ? undefined : oneOf(PROFILES, 'profile', value)
}

/** One rule a line, as a YAML map would have it; what is empty or a comment says nothing. */
function rulesOf(value: string | undefined): CheckSettings['rules'] {
  if (value === undefined) return undefined
  const lines = value.split('\n').map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
  const read = readRuleWeights(lines.filter((line) => line !== ''))
  if ('weights' in read) return read.weights
  throw new InputError(`The input rules cannot be followed. ${read.refused.message} ${read.refused.hint}`)
}

function isTrue(name: string, value: string): boolean {
  return TRUE.includes(oneOf([...TRUE, ...FALSE], name, value))
}

/** By default a change is held against what it would be merged into, and other runs against nothing. */
function baseOf(given: string, { base }: Pick<RunEvent, 'base'>): string | undefined {
  if (given === 'auto') return base
  return given === 'none' ? undefined : given
}

/** A branch rule asks for the very name, so it is one that people can see and type. */
function statusName(name: string | undefined): string | undefined {
  if (name === undefined || /^[\x21-\x7E](?:[\x20-\x7E]{0,98}[\x21-\x7E])?$/.test(name)) return name
  throw new InputError(
    `The input status takes the name of a commit status: up to 100 letters, digits and marks of ASCII. "${name}" is none.`,
  )
}

function refuseStandardInput(releases: string | undefined): void {
  if (releases !== '-') return
  throw new InputError(
    'The input releases knows no "-": a step has no standard input. Name a file, auto, git, remote or github.',
  )
}
