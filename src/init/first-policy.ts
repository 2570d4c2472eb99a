import type { Channel, Clause } from '../policy/policy.generated.ts'
import { printYaml } from './print-yaml.ts'

/** The answers that a first policy is made of. */
export interface FirstAnswers {
  /** A mailbox; without one, GitHub's private reporting takes reports. */
  readonly email?: string
  readonly newest: number
  readonly of: NonNullable<Clause['of']>
}

/** A small policy to begin with, for a project that has no document yet. */
export function firstPolicy({ email, newest, of }: FirstAnswers): Promise<string> {
  const github: Channel = { github: 'private-reporting' }
  const channels: Channel[] = email === undefined ? [github] : [{ email }]
  const hint =
    email === undefined
      ? 'Switch private vulnerability reporting on in the settings of the repository, under Advanced Security.'
      : undefined
  return printYaml(
    { version: 1, reporting: channels, support: { rule: { newest, of } } },
    'A first security policy. security-policy render writes SECURITY.md from it, security-policy check holds it\nagainst the releases.',
    hint === undefined ? [] : [{ key: 'reporting', text: hint }],
  )
}
