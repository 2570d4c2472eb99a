import type { CheckSettings } from '../check/settings.ts'
import type { Arguments, OptionSpecs } from './arguments.ts'
import { UsageError } from './usage-error.ts'

/** The options of every command that looks at policies and releases. */
export const CHECK_OPTIONS: OptionSpecs = {
  policy: { type: 'string' },
  document: { type: 'string' },
  releases: { type: 'string' },
  release: { type: 'string' },
  'tag-pattern': { type: 'string' },
  today: { type: 'string' },
  offline: { type: 'boolean' },
}

/** Throws UsageError where a value cannot be meant. */
export function readSettings(args: Arguments): CheckSettings {
  const texts = {
    policy: args.get('policy'),
    document: args.get('document'),
    releases: args.get('releases'),
    release: args.get('release'),
    tagPattern: args.get('tag-pattern'),
    today: readDay(args.get('today')),
  }
  const given = Object.entries(texts).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(given), ...(args.has('offline') && { offline: true }) }
}

function readDay(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  // 30 February is a date to JavaScript, in March.
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text
  throw new UsageError(`The option --today knows no day "${text}". Write it as YYYY-MM-DD, such as 2026-11-21.`)
}
