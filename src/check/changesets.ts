import { leadingNumbers } from '../versions/numbers.ts'

const LEVELS = ['patch', 'minor', 'major'] as const
type Bump = (typeof LEVELS)[number]

/**
 * The version that pending changesets lead to: the highest bump that they name for a package, on top of its version.
 * Undefined where none names it, or the version is not of three numbers. Source of the format: the documentation of
 * changesets, "adding a changeset".
 */
export function versionAfter(version: string, packageName: string, changesets: readonly string[]): string | undefined {
  const bump = highestBump(packageName, changesets)
  const read = leadingNumbers(version)
  if (bump === undefined || read?.rest !== '' || read.numbers.length !== 3) return undefined
  const [major = 0, minor = 0, patch = 0] = read.numbers
  if (bump === 'major') return `${major + 1}.0.0`
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}

function highestBump(packageName: string, changesets: readonly string[]): Bump | undefined {
  const named = changesets.map((text) => LEVELS.indexOf(bumpIn(text, packageName) as Bump))
  return LEVELS[named.reduce((highest, level) => Math.max(highest, level), -1)]
}

/** The bump of a package in the head of a changeset: lines such as `"@acme/core": minor` between two `---`. */
function bumpIn(text: string, packageName: string): string | undefined {
  const [first, ...lines] = text.split('\n').map((line) => line.trim())
  if (first !== '---') return undefined
  for (const line of lines) {
    if (line === '---') return undefined
    const [, name, bump] = /^["']?([^"':]{1,214})["']?\s*:\s*["']?([a-z]{4,5})["']?$/.exec(line) ?? []
    if (name === packageName) return bump
  }
  return undefined
}
