import type { RunEvent } from './event.ts'
import type { Inputs } from './inputs.ts'
import type { Runner, Surroundings } from './runner.ts'

/** What a run knows of itself. */
export interface Run {
  readonly inputs: Inputs
  readonly event: RunEvent
  readonly runner: Runner
  readonly surroundings: Surroundings
}
