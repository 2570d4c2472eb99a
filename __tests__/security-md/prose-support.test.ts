import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mayFollowReleases, readProse } from '../../src/security-md/prose-support.ts'
import { readDocument } from '../../src/security-md/read-document.ts'
import { type Meaning, printMeaning } from '../../src/versions/meaning.ts'
import { processorTime } from '../processor-time.ts'

/** What a text under a heading promises, such as `rule supported latest`. */
async function read(text: string, heading = 'Supported Versions'): Promise<readonly string[]> {
  const document = await readDocument({ path: 'SECURITY.md', text: `# Security\n\n## ${heading}\n\n${text}\n` })
  return readProse(document).map(({ kind, status, meaning, target }) =>
    kind === 'link' ? `link ${target}` : `${kind} ${status} ${printMeaning(meaning) || 'open'}`,
  )
}

describe('rules', () => {
  test.each([
    ['Only the latest release is supported.', ['rule supported latest']],
    ['I only support the latest version.', ['rule supported latest']],
    ['Typically only the latest version is maintained.', ['rule supported latest']],
    ['Always the latest release.', ['rule supported latest']],
    ['Security updates are applied only to the latest release.', ['rule supported latest']],
    ['We currently focus on only the latest versions of these projects for security.', ['rule supported latest']],
    ['Only the latest minor release receives security fixes. Older minors do not.', ['rule supported latest minor']],
    ['We provide security fixes for the latest two released versions.', ['rule supported latest, previous release']],
    ['Security updates cover the latest two major versions.', ['rule supported latest major, previous major']],
    ['Only the main branch (the 2.x release line) receives updates.', ['rule supported branch main']],
    [
      'For severe vulnerabilities we provide fixes for 2 minor versions back from the current stable version.',
      ['rule limited latest minor, previous minor, 3rd latest minor'],
    ],
    ['The current and previous releases of the last twelve months are supported.', ['rule supported open']],
    ['The 9.4.x series is still being supported for security updates.', ['rule supported 9.4.x']],
    ['Foo 9.3 is no longer supported; 9.4.x is supported.', ['rule unsupported 9.3.x', 'rule supported 9.4.x']],
    ['1.x and earlier are no longer supported.', ['rule unsupported <= 1']],
    [
      'Applies bug fixes only to the latest minor branch. Security patches are available for the last 2 minor branches:',
      ['rule supported latest minor, previous minor'],
    ],
    ['We support the latest released version of the MongoDB Go Driver.', ['rule supported latest']],
    ['Version 2.2 or newer is currently supported.', ['rule supported >= 2.2']],
    ['Currently only version 2.x is supported.', ['rule supported 2.x']],
    [
      'Security updates are provided for version 0.1.x. Earlier versions are not supported.',
      ['rule supported 0.1.x', 'rule unsupported older'],
    ],
    ['Only the latest release is supported. Older versions are not supported.', ['rule supported latest']],
    ['Latest only', ['rule supported latest']],
    ['The latest.', ['rule supported latest']],
    [
      'Supported versions are the latest release on PyPI and the `main` branch.',
      ['rule supported latest, branch main'],
    ],
  ])('%s', async (text, expected) => expect(await read(text)).toEqual(expected))

  test.each([
    ['Releases', 'Latest only.', []],
    [
      'Reporting',
      'Supported versions are the latest release on PyPI and the main branch.',
      ['rule supported latest, branch main'],
    ],
    ['Reporting', 'Security updates are provided for version 0.1.x.', ['rule supported 0.1.x']],
    ['Reporting', 'We support versions 1.2 and 1.3.', []],
    [
      'Reporting a Vulnerability',
      'Security fixes are provided for the latest release only.',
      ['rule supported latest'],
    ],
    ['Reporting a Vulnerability', 'The latest release is nice to have.', []],
    ['Python Versions', 'We support the latest version.', []],
    ['Supported platforms', 'We support the latest release.', []],
  ])('under "%s": %s', async (heading, text, expected) => expect(await read(text, heading)).toEqual(expected))
})

describe('no promises', () => {
  test.each([
    'E.g. if the latest version is v0.28.x, then we will provide fixes for both v0.28.x and v0.27.y.',
    'For example, the latest version 1.2 receives security fixes.',
    'Once 4.2.x has been released, the latest version is supported.',
    'Please make sure that you run the latest supported version.',
    'We recommend to always use the latest release for security fixes.',
    'Keep your installation updated to the latest version.',
    'Verify that the latest version is affected before reporting a security issue.',
    'Tell us which version you use, and whether the latest release is affected by the security issue.',
    'Upgrading to the latest release is the only way to get security fixes.',
    'The latest release is not supported.',
    'There is no security support for the latest release.',
    'See below for the latest versions that receive security updates.',
    'We support the latest version of Node.js.',
    'We support the latest version of Python 3.',
    'Kotlin 1.9 or newer is supported.',
    'Version 2.2 or newer is required.',
    'Older versions are not supported.',
    'Supported versions are listed on the page of the latest release.',
    'If you can, supported versions are the latest release.',
    'The latest news.',
    'All patches are cumulative, they represent the state of our main branch at that moment.',
    'No vulnerability is known in the latest version.',
  ])('%s', async (text) => expect(await read(text)).toEqual([]))
})

describe('lists', () => {
  test.each([
    [
      '- ✅ 2.2.x (main git-branch)\n- ❌ 2.1.x\n- ❌ other git-branches',
      ['list-row supported 2.2.x', 'list-row unsupported 2.1.x', 'list-row unsupported all others'],
    ],
    ['- 2.x: security fixes only\n- 1.x: end of life', ['list-row supported 2.x', 'list-row unsupported 1.x']],
    ['- `3.x` – supported\n- Older versions – not supported', ['list-row supported 3.x', 'list-row unsupported older']],
    ['- 2.x\n- 1.5.x', ['list-row supported 2.x', 'list-row supported 1.5.x']],
    ['- 2.x is supported\n- 1.x is unsupported', ['list-row supported 2.x', 'list-row unsupported 1.x']],
    [
      '- **3.x** — active support\n- **2.x** — security fixes only until 2026-12-31\n- **1.x** and below: end of life',
      ['list-row supported 3.x', 'list-row supported 2.x', 'list-row unsupported <= 1'],
    ],
    ['* `2.x`: Security fixes until 2027-01-01', ['list-row supported 2.x']],
    ['* `2.x` until 2027-01-01\n* 1.x (until 2024-01-01)', ['list-row supported 2.x', 'list-row supported 1.x']],
    ['* 1.x: not supported since 2024-01-01', ['list-row unsupported 1.x']],
    ['* 2.x: until the next release', []],
    [
      'We provide security fixes for:\n\n* 3.x\n\nVersions that are no longer supported:\n\n* 2.x\n* 1.x: see above',
      ['list-row supported 3.x', 'list-row unsupported 2.x', 'list-row unsupported 1.x'],
    ],
    ['Not supported:\n- 1.x\n\nThese are:\n- 2.x', ['list-row unsupported 1.x', 'list-row supported 2.x']],
    ['Not supported:\n\n- 1.x\n\nBut take these\n\n- 2.x', ['list-row unsupported 1.x', 'list-row supported 2.x']],
    ['- Supported:\n  - 2.x\n- Unsupported:\n  - 1.x', ['list-row supported 2.x', 'list-row unsupported 1.x']],
    ['- Unsupported:\n  - 1.x\n- 2.x', ['list-row unsupported 1.x', 'list-row supported 2.x']],
    ['All versions other than these are not supported:\n\n- 2.x', ['list-row supported 2.x']],
    ['Not supported:\n\n- ✅ 1.x', ['list-row supported 1.x']],
    ['- Fixed an XSS in 2.1\n- See 3.x for more', []],
  ])('%j', async (text, expected) => expect(await read(text)).toEqual(expected))

  test('below a heading that refuses are refused', async () => {
    expect(await read('- 1.x\n- 0.x: best effort', 'Unsupported Versions')).toEqual([
      'list-row unsupported 1.x',
      'list-row unsupported 0.x',
    ])
  })

  test('beside a table are no rows', async () => {
    expect(await read('- 2.x: supported\n\n| Version | Supported |\n|-|-|\n| 2.x | yes |')).toEqual([])
  })

  test('under another heading are no rows', async () => {
    expect(await read('- 2.x: supported', 'Changes')).toEqual([])
  })
})

describe('links', () => {
  test.each([
    [
      'See our [support policy](https://example.org/support) for supported versions.',
      ['link https://example.org/support'],
    ],
    [
      'Refer to the [releases page](https://example.org/releases) for the supported versions.',
      ['link https://example.org/releases'],
    ],
    ['All [stable versions](https://example.org/download) are supported.', ['link https://example.org/download']],
    [
      'Supported versions are defined in [SUPPORTED_VERSIONS.md](SUPPORTED_VERSIONS.md).',
      ['link SUPPORTED_VERSIONS.md'],
    ],
    ['Only the [latest release](https://example.org/latest) is supported.', ['rule supported latest']],
    ['See [supported versions](#supported).', []],
    ['We follow [Semantic Versioning](https://semver.org) for all releases.', []],
  ])('%s', async (text, expected) => expect(await read(text)).toEqual(expected))
})

test('a promise has the place and the words of its sentence', async () => {
  const text = '## Supported Versions\n\nHello. Only the **latest** release\nis supported. Bye.\n'
  const [promise] = readProse(await readDocument({ path: 'SECURITY.md', text }))
  expect(promise && text.slice(promise.at.span.start, promise.at.span.end)).toBe(
    'Only the **latest** release\nis supported',
  )
  expect(promise?.text).toBe('Only the latest release is supported')
})

describe('laws', () => {
  const pieces = fc.constantFrom(
    'the latest ',
    'version ',
    'is ',
    'supported',
    'only ',
    '. ',
    'not ',
    'if ',
    '- ',
    '\n',
    '2.x',
    ': ',
    '✅ ',
    '[a](b) ',
    'main ',
    'security fixes ',
  )

  test('any text is read, and places lie in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces), async (parts) => {
        const text = `## Supported Versions\n\n${parts.join('')}`
        for (const { at } of readProse(await readDocument({ path: 'SECURITY.md', text }))) {
          expect(at.span.start).toBeLessThan(at.span.end)
          expect(at.span.end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  test('a condition takes every promise back', async () => {
    const promises = fc.constantFrom(
      'only the latest release is supported',
      'security fixes cover the last two minor versions',
      'the main branch receives security fixes',
    )
    await fc.assert(
      fc.asyncProperty(
        promises,
        fc.constantFrom('If asked, ', 'For example, ', 'Please note that '),
        async (promise, before) => {
          expect(await read(before + promise)).toEqual([])
        },
      ),
    )
  })

  test.each(['the latest ', '2.x, ', 'A a ', 'is not ', '- 2.x: yes\n'])(
    'many times "%s" is no burden',
    async (piece) => {
      const document = await readDocument({
        path: 'SECURITY.md',
        text: `## Supported Versions\n\n${piece.repeat(900)}`,
      })
      const start = processorTime()
      readProse(document)
      expect(processorTime() - start).toBeLessThan(1_000)
    },
  )
})

describe('what may follow the releases', () => {
  test.each([
    ['Only the latest release is supported.', true],
    ['We support 2 minor versions\nback.', true],
    ['4.NN and 3.NN are supported.', true],
    ['Поддерживается только последняя версия.', true],
    ['Nur die neueste Version wird unterstützt.', true],
    ['Fixes land on main and are backported to 2.x, since 2020-01-31.', false],
    ['Newspapers are supported.', false],
  ])('%s', (text, expected) => expect(mayFollowReleases(text)).toBe(expected))

  test('whatever is read as following them passes', async () => {
    const pieces = fc.constantFrom(
      ...'the a latest newest most recent last current previous two 3 stable minor major release releases version versions of 2.x'.split(
        ' ',
      ),
      ...'4.NN 3.latest is are only new receive security fixes supported on main back and , neueste ultima Previous'.split(
        ' ',
      ),
    )
    const text = fc.array(pieces, { minLength: 2, maxLength: 9 }).map((words) => words.join(' '))
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        const document = await readDocument({ path: 'SECURITY.md', text: `# Supported Versions\n\n${text}.\n` })
        const follows = readProse(document).some(({ kind, meaning }) => kind === 'rule' && isNewest(meaning))
        expect(follows && !document.passages.some((passage) => mayFollowReleases(passage.text))).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})

const isNewest = (meaning: Meaning): boolean =>
  meaning.kind === 'newest' || (meaning.kind === 'union' && meaning.of.every(isNewest))
