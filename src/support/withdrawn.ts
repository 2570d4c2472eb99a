import type { Releases } from '../versions/releases.ts'
import { select } from '../versions/selection.ts'
import type { SupportRow } from './support.ts'

/** A row of the policy that takes back one release: `{ versions: 5.0.1, supported: false }`. */
export const isWithdrawn = ({ meaning, status, because }: SupportRow): boolean =>
  meaning.kind === 'exact' && status === 'unsupported' && because === undefined

/** The releases but for those that rows take back: from a release that nobody shall use no promise follows. */
export function withoutWithdrawn(releases: Releases, rows: readonly SupportRow[]): Releases {
  const withdrawn = rows.filter(isWithdrawn).map(({ meaning }) => select(meaning, releases))
  if (withdrawn.length === 0) return releases
  const isLeft = ({ version }: Releases['stable'][number]): boolean =>
    !withdrawn.some((selection) => selection.includes(version))
  const stable = releases.stable.filter(isLeft)
  const { current, scheme } = releases
  const left = current && stable.find(({ version }) => scheme.compare(version, current.version) <= 0)
  return { ...releases, stable, newestFirst: releases.newestFirst.filter(isLeft), current: left }
}
