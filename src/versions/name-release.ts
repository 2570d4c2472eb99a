import { quote } from '../text/quote.ts'
import type { Release } from './releases.ts'

/** "5.6.3 (2026-03-26)": a release as messages name it, with its tag where that differs and its day where it is known. */
export function nameRelease({ tag, version, date }: Release): string {
  const differs = version.raw !== tag && `v${version.raw}` !== tag
  const remarks = [...(differs ? [`tag ${quote(tag)}`] : []), ...(date === undefined ? [] : [date.slice(0, 10)])]
  return remarks.length === 0 ? version.raw : `${version.raw} (${remarks.join(', ')})`
}
