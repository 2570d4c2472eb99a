import type { Output } from '../repository/standard-output.ts'
import type { Surroundings } from './surroundings.ts'

const WIDEST = 100
const NARROWEST = 40

/**
 * Whether to print colours: FORCE_COLOR decides where it is set (`0` and `false` mean no), then NO_COLOR where it is not
 * empty (no-color.org), else whether the output is a terminal that knows them.
 */
export function wantsColour({ isTTY }: Output, { environment }: Pick<Surroundings, 'environment'>): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = environment
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (refused) return false
  return isTTY === true && terminal !== 'dumb'
}

/** The columns to print in: 80 where it is no terminal; beyond 100 lines are hard to read. */
export function columnsOf({ isTTY, columns }: Output): number {
  if (isTTY !== true || columns === undefined) return 80
  return Math.min(WIDEST, Math.max(NARROWEST, columns))
}
