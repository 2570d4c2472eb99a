import * as library from '@renovatebot/pep440'
import { leadingNumbers } from '../numbers.ts'
import { compareNumbers, type Version, type VersionScheme } from '../version.ts'

/** PEP 440 (packaging.python.org): `5.5.0rc5`, `3.4.0.dev1`, `1.0.post1`. */
export const pep440: VersionScheme = { id: 'pep440', title: 'PEP 440: as Python packages number', parse, compare }

function parse(text: string): Version | undefined {
  const read = leadingNumbers(text)
  if (!read) return undefined
  if (read.rest === '') return { raw: text, numbers: read.numbers, tail: '', prerelease: false }
  const explained = library.explain(text)
  if (!explained) return undefined
  return {
    raw: text,
    numbers: read.numbers,
    tail: read.rest,
    prerelease: explained.is_prerelease || explained.is_devrelease,
  }
}

function compare(left: Version, right: Version): number {
  return (
    compareNumbers(left.numbers, right.numbers) || (left.tail === right.tail ? 0 : library.compare(left.raw, right.raw))
  )
}
