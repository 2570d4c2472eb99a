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

/**
 * `v2.26.x` with 2.27 is `v2.27.x`: numbers are replaced one by one; numbers that were not there follow (`2.x` with 2.27 is
 * `2.27.x`), and those that are not there any more go (`2.26.x` with 3 is `3.x`).
 */
function renumbered(text: string, numbers: readonly number[]): string {
  const old = text.match(/\d+/g) ?? []
  let index = 0
  const replaced = text.replace(/(\.?)(\d+)/g, (_, dot: string, digits: string) => {
    const number = numbers[index++]
    if (number === undefined) return ''
    const more = index === old.length ? numbers.slice(index) : []
    const written = String(number).padStart(digits.startsWith('0') && digits.length > 1 ? digits.length : 1, '0')
    return [`${dot}${written}`, ...more].join('.')
  })
  return replaced
}
