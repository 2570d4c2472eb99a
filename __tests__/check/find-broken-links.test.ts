import { describe, expect, test } from '@jest/globals'
import { findBrokenLinks } from '../../src/check/find-broken-links.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import { readWording } from '../../src/security-md/wording.ts'

const FILES = { 'README.md': '', 'docs/guide.md': '', 'docs/a b.md': '', '.github/x.md': '' }

async function broken(text: string, path = 'SECURITY.md') {
  const found = await findBrokenLinks(inMemory({ files: FILES }), readWording({ path, text }))
  return found.map(({ target, what, span }) => {
    expect(text.slice(span.start, span.end)).toBe(target)
    return `${what} ${target}`
  })
}

describe('links', () => {
  test.each([
    ['[a](README.md) [b](/docs/guide.md) [c](docs/guide.md#x) [d](docs/a%20b.md) [e](docs) [f](./)', []],
    ['[a](none.md) [b](docs/none.md) [c](/none)', ['file none.md', 'file docs/none.md', 'file /none']],
    ['[a](../../issues) [b](https://a.b/none.md) [c](//a.b/c) [d](mailto:a@b.c) [e]({{ x }}/a)', []],
    ['See CHANGELOG.md, docs/NEWS.md and my-CHANGELOG.md.', ['file CHANGELOG.md']],
    ['[a](docs/%E0%A4%A.md)', ['file docs/%E0%A4%A.md']],
    ['# One Two\n\n[a](#one-two) [b](#one) [c](#)', ['anchor #one']],
    ['# Größe & Maß\n\n[a](#größe--maß) [b](#gr%C3%B6%C3%9Fe--ma%C3%9F)', []],
  ])('%j', async (text, expected) => {
    expect(await broken(text)).toEqual(expected)
  })

  test('are relative to the document; a bare name may lie where documents lie', async () => {
    expect(await broken('[a](../README.md) [b](x.md) [c](README.md) [d](../none.md)', '.github/SECURITY.md')).toEqual([
      'file ../none.md',
    ])
  })

  test('into more folders than are looked into are not said to be broken', async () => {
    const links = Array.from({ length: 60 }, (_, index) => `[a](d${index}/none.md)`).join(' ')
    expect(await broken(links)).toHaveLength(50)
  })
})
