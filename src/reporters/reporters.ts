import type { Reporter } from './reporter.ts'

/** The values of `--format`, the default first. */
export const FORMATS = ['text', 'json', 'sarif', 'markdown', 'github', 'gitlab', 'junit'] as const

export type Format = (typeof FORMATS)[number]

/** The reporter of each format. Each is loaded when it is asked for, so that a run pays for one only. */
export const reporters: Readonly<Record<Format, () => Promise<Reporter>>> = {
  text: async () => (await import('./terminal.ts')).terminal,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  markdown: async () => (await import('./job-summary.ts')).jobSummary,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
}
