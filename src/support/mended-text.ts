import { tokens } from '../versions/tokens.ts'
import type { MendedRow } from './support.ts'

/**
 * The version cell of a mended row: the old text with other numbers, so that the author's way of writing stays: `v5.1.x`,
 * `< 4.0`, `5.x.x`, "2.1.x (latest)". `source` is the cell as it stands in the file, marks and links included.
 */
export function mendedText({ like, numbers }: MendedRow, source: string = like.text): string {
  if (numbers === undefined) return source
  const [old] = tokens(like.text).filter((token) => token.kind === 'version')
  if (old?.kind !== 'version') return source
  return source.replaceAll(old.text, renumbered(old.text, numbers))
}

/** `v2.26.x` with 2.27 is `v2.27.x`: numbers are replaced one by one, and numbers that were not there follow. */
function renumbered(text: string, numbers: readonly number[]): string {
  let index = 0
  const replaced = text.replace(/\d+/g, (old) => {
    const number = numbers[index++]
    return number === undefined
      ? '0'
      : String(number).padStart(old.startsWith('0') && old.length > 1 ? old.length : 1, '0')
  })
  const more = numbers.slice(index)
  return more.length === 0 ? replaced : replaced.replace(/\d+(?!.*\d)/, (last) => [last, ...more].join('.'))
}
