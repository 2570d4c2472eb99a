import type { Reporter } from './reporter.ts'

/** The values of `--format`, the default first. */
export const FORMATS = ['text', 'json'] as const

export type Format = (typeof FORMATS)[number]

/** The reporter of each format. Each is loaded when it is asked for, so that a run pays for one only. */
export const reporters: Readonly<Record<Format, () => Promise<Reporter>>> = {
  text: async () => (await import('./terminal.ts')).terminal,
  json: async () => (await import('./json.ts')).json,
}
