import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readDocument } from '../../src/security-md/read-document.ts'
import { sentences } from '../../src/security-md/sentences.ts'

async function passagesOf(text: string) {
  return (await readDocument({ path: 'SECURITY.md', text })).passages
}

async function split(text: string): Promise<readonly string[]> {
  return (await passagesOf(text)).flatMap((passage) => sentences(passage).map((sentence) => sentence.text))
}

describe('sentences', () => {
  test.each([
    ['Versions 1.2 and 1.3. Nothing else!', ['Versions 1.2 and 1.3', 'Nothing else']],
    [
      'Some versions, e.g. 1.2, are old. Others vs. these are not.',
      ['Some versions, e.g. 1.2, are old', 'Others vs. these are not'],
    ],
    ['Only the latest release; older versions are not', ['Only the latest release', 'older versions are not']],
    ['The latest release — and no other — is supported', ['The latest release', 'and no other', 'is supported']],
    ['A long-term release\nis supported.', ['A long-term release is supported']],
    ['The latest version (e.g. 0.14) is supported', ['The latest version             is supported']],
    ['The latest branch (currently 1.18.x) is supported', ['The latest branch (currently 1.18.x) is supported']],
    ['仅支持最新版本 v1。旧版本不支持。', ['仅支持最新版本 v1', '旧版本不支持']],
    ['Version?', ['Version']],
  ])('%s', async (text, expected) => expect(await split(text)).toEqual(expected))

  test('have their place in the passage', async () => {
    const [passage] = await passagesOf('  The *latest* version.  Older versions are not.')
    const places = passage ? sentences(passage).map(({ start, end }) => passage.text.slice(start, end)) : []
    expect(places).toEqual(['The latest version', 'Older versions are not'])
  })

  test('leave nothing out and are as long as their places', async () => {
    const pieces = fc.constantFrom('version', '. ', '; ', ' – ', '(a)', 'e.g. ', '1.2', '!', ' ', '。', '\n')
    await fc.assert(
      fc.asyncProperty(fc.array(pieces), async (parts) => {
        for (const passage of await passagesOf(`version ${parts.join('')}`)) {
          let before = 0
          for (const { text, start, end } of sentences(passage)) {
            expect(text).toHaveLength(end - start)
            expect(passage.text.slice(before, start)).toMatch(/^[\s.;!?。–—]*$/)
            before = end
          }
        }
      }),
    )
  })
})
