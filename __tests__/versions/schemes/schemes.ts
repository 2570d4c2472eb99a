import { readdirSync } from 'node:fs'
import type { VersionScheme } from '../../../src/versions/version.ts'

/** Every scheme that a file in src/versions/schemes exports, with the name of the file. */
export async function allSchemes(): Promise<readonly { readonly file: string; readonly scheme: VersionScheme }[]> {
  const found: { file: string; scheme: VersionScheme }[] = []
  // One after the other: jest cannot link two modules at once that import a third.
  for (const file of readdirSync('src/versions/schemes').filter((name) => name.endsWith('.ts'))) {
    const module: Record<string, unknown> = await import(`../../../src/versions/schemes/${file}`)
    for (const value of Object.values(module)) if (isScheme(value)) found.push({ file, scheme: value })
  }
  return found
}

function isScheme(value: unknown): value is VersionScheme {
  return typeof value === 'object' && value !== null && 'parse' in value && 'compare' in value && 'id' in value
}

/** Sorts texts as the scheme does; throws at one that it cannot read. */
export function inOrder(scheme: VersionScheme, texts: readonly string[]): string[] {
  const versions = texts.map((text) => {
    const version = scheme.parse(text)
    if (!version) throw new Error(`${scheme.id} cannot read ${text}`)
    return version
  })
  return versions.sort((left, right) => scheme.compare(left, right)).map(({ raw }) => raw)
}
