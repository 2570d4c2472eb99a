import type { VersionScheme } from '../version.ts'
import { compareNumeric, parseNumeric } from './numeric.ts'

/** Versions that begin with a year (calver.org): `2024.1`, `22.04`, `2026.6.1`. They order like other numbers. */
export const calver: VersionScheme = {
  id: 'calver',
  title: 'CalVer: the year first',
  parse: parseNumeric,
  compare: compareNumeric,
}
