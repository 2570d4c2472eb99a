import type { FailOn, Report } from '../check/report.ts'

/** What a shell knows about where the report will be read. */
export interface ReporterOptions {
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** The least severity that fails the build. */
  readonly failOn: FailOn
  /** The command that applies fixes, where the shell has one. */
  readonly fixCommand?: string
  /** Where the files can be read on the web, ending in `/`: a path and `#L1` can be put behind it. */
  readonly filesUrl?: string
}

/** Words a report. Pure: the same report and options give the same text, ending in a line end unless it is empty. */
export type Reporter = (report: Report, options: ReporterOptions) => string
