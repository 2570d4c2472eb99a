import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readDocument } from '../../src/security-md/read-document.ts'
import { readVersionClaims } from '../../src/security-md/version-claims.ts'
import { processorTime } from '../processor-time.ts'

/** The versions that a text calls current, as they stand in the file. */
async function read(text: string, heading = 'Versions'): Promise<readonly string[]> {
  const source = `# Security\n\n## ${heading}\n\n${text}\n`
  const claims = readVersionClaims(await readDocument({ path: 'SECURITY.md', text: source }))
  return claims.map(({ at, numbers }) => `${source.slice(at.span.start, at.span.end)} = ${numbers.join('.')}`)
}

describe('claims', () => {
  test.each([
    ['Current release line: v2.49.0', ['v2.49.0 = 2.49.0']],
    ['The latest stable release is 3.2.1.', ['3.2.1 = 3.2.1']],
    ['The latest stable release is **`3.2.1`**.', ['3.2.1 = 3.2.1']],
    ['Latest version: 2.3.0', ['2.3.0 = 2.3.0']],
    ['Maintained: latest = v2.11.5', ['v2.11.5 = 2.11.5']],
    ['The latest stable branch (currently 1.18.x) comes first.', ['1.18.x = 1.18']],
    ['Only the latest release on main (currently the 3.x line) receives fixes.', ['3.x = 3']],
    ['Foo 10.0.x is the current version line for Foo.', ['10.0.x = 10.0']],
    ['The current version of Foo is 5.2.', ['5.2 = 5.2']],
    ['The latest Foo release is v7.', ['v7 = 7']],
    ['The most recent release is now version 1.4.0.', ['1.4.0 = 1.4.0']],
  ])('%s', async (text, expected) => expect(await read(text)).toEqual(expected))
})

describe('no claims', () => {
  test.each([
    'E.g. if the latest version is v0.28.x, then 0.27 is old.',
    'For example, as of 2025-05-09 the latest release is 0.23.27.',
    'Only the latest minor version is supported (e.g. v4.1).',
    'If the latest release is 1.2.3, nothing happens.',
    'It was fixed in the latest version 1.2.3.',
    'CVE-2026-1 affects the latest version 1.2.3.',
    'Versions older than the latest version 2.1 are not supported.',
    'Upgrade from the current version 2.1 soon.',
    'At the time of writing, the most recent Rust release is 1.94.',
    'The latest version of Node.js is 24.1.0.',
    'The latest version is version = 4',
    'The latest version is supported. 1.2.3 is not.',
    'The latest release is 2026-01-01.',
  ])('%s', async (text) => expect(await read(text)).toEqual([]))

  test.each(['Changelog', 'Known Vulnerabilities', 'Supported platforms', 'Python versions'])(
    'under "%s"',
    async (heading) => expect(await read('The latest version is 3.2.1.', heading)).toEqual([]),
  )
})

test('the sentence is quoted', async () => {
  const text = 'Hello version. The latest version\nis 3.2.1. Bye version.'
  const [claim] = readVersionClaims(await readDocument({ path: 'SECURITY.md', text }))
  expect(claim).toMatchObject({
    version: '3.2.1',
    numbers: [3, 2, 1],
    claim: 'current',
    quote: 'The latest version is 3.2.1',
  })
})

describe('laws', () => {
  test('what is called the latest version is found where it stands', async () => {
    const versions = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((numbers) => numbers.join('.'))
    const sentence = fc.constantFrom('The latest version is ', 'Current release: ', 'Our newest stable release is v')
    await fc.assert(
      fc.asyncProperty(sentence, versions, async (before, version) => {
        const [found] = await read(`${before}${version}.`)
        expect(found).toMatch(new RegExp(`^v?${version.replaceAll('.', '\\.')} = `))
      }),
    )
  })

  test.each(['latest ', 'the latest version of ', '1.2 is the current ', 'Aa ', '1.'])(
    'many times "%s" is no burden',
    async (piece) => {
      const document = await readDocument({ path: 'SECURITY.md', text: `version ${piece.repeat(900)}` })
      const start = processorTime()
      readVersionClaims(document)
      expect(processorTime() - start).toBeLessThan(1_000)
    },
  )
})
