import type { Status, SupportRow, SupportTable } from '../../src/support/support.ts'
import { readMeaning } from '../../src/versions/read-meaning.ts'
import { type ReleaseSettings, readReleases } from '../../src/versions/read-releases.ts'
import type { Releases } from '../../src/versions/releases.ts'

export const at = { file: 'SECURITY.md', span: { start: 0, end: 0 } }

/** Releases from tags with their dates: `v1.2.3 2026-01-31`. */
export function releasesOf(tags: readonly string[], settings: Partial<ReleaseSettings> = {}): Promise<Releases> {
  const read = tags.map((text) => {
    const [name = '', date] = text.split(' ')
    return { name, ...(date === undefined ? {} : { date }) }
  })
  return readReleases(read, { name: 'crewkit', ...settings })
}

const WORDS: Readonly<Record<string, Status>> = {
  yes: 'supported',
  no: 'unsupported',
  limited: 'limited',
  planned: 'planned',
  unknown: 'unknown',
}

/** A row: `5.1.x yes`, with a package in front of a colon: `core: 5.1.x yes`. */
export function rowOf(text: string, more: Partial<SupportRow> = {}): SupportRow {
  const [, name, versions = '', word = ''] = /^(?:([^:]+): )?(.*) (\w+)$/.exec(text) ?? []
  return {
    at,
    text: versions,
    meaning: readMeaning(versions),
    status: WORDS[word] ?? 'unknown',
    statusText: word,
    statusAt: at,
    development: false,
    ...(name === undefined ? {} : { package: name }),
    ...more,
  }
}

export const tableOf = (...rows: readonly SupportRow[]): SupportTable => ({ origin: 'document', at, rows })
