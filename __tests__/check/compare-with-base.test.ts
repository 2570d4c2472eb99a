import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type CheckSettings, check } from '../../src/check/check.ts'
import { mend } from '../../src/check/mend.ts'
import { failed, type Report } from '../../src/check/report.ts'
import { type InMemoryContents, inMemory } from '../../src/repository/in-memory.ts'
import { withTexts } from '../../src/repository/overlay.ts'
import { CannotRead, type Repository, withMethods } from '../../src/repository/repository.ts'

type Files = Readonly<Record<string, string>>

const TAGS = ['v1.0.0', 'v1.1.0', 'v2.0.0']
const SETTINGS: CheckSettings = { today: '2026-11-21', base: 'main' }

const table = (...rows: readonly string[]): string =>
  `# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}\n## Reporting a Vulnerability\n\nWrite to security@crewkit.io.\n`

const STALE = table('1.1.x | yes', '< 1.1 | no')
const FRESH = table('2.0.x | yes', '< 2.0 | no')

const STALE_POLICY =
  'version: 1\nreporting:\n  - email: security@crewkit.io\nsupport:\n  lines: [{ versions: 1.1.x, supported: true }]\n'

async function compare(head: Files, base: Files, settings: CheckSettings = {}, rest: InMemoryContents = {}) {
  const repository = inMemory({ files: head, revisions: { main: base }, tags: TAGS, ...rest })
  return check(repository, { ...SETTINGS, ...settings })
}

/** What could fail the check: `old error current-release-is-supported`. */
const said = ({ diagnostics }: Report): string[] =>
  diagnostics
    .filter(({ severity }) => severity !== 'notice')
    .map(({ code, severity, alreadyThere }) => `${alreadyThere ? 'old' : 'new'} ${severity} ${code}`)

const COVERAGE = 'current-release-is-supported'

describe('what counts', () => {
  test.each<[string, Files, Files, CheckSettings, string[]]>([
    ['drift that was there', { 'SECURITY.md': STALE }, { 'SECURITY.md': STALE }, {}, [`old error ${COVERAGE}`]],
    ['drift that the change brings', { 'SECURITY.md': STALE }, { 'SECURITY.md': FRESH }, {}, [`new error ${COVERAGE}`]],
    ['drift that the change mends', { 'SECURITY.md': FRESH }, { 'SECURITY.md': STALE }, {}, []],
    [
      'drift below lines that the change adds',
      { 'SECURITY.md': `Hello.\n\n${STALE}` },
      { 'SECURITY.md': STALE },
      {},
      [`old error ${COVERAGE}`],
    ],
    [
      'drift in a document that the change moves',
      { '.github/SECURITY.md': STALE },
      { 'SECURITY.md': STALE },
      {},
      [`old error ${COVERAGE}`],
    ],
    [
      'drift in a policy that the change moves',
      { '.github/security-policy.yml': STALE_POLICY },
      { 'security-policy.yml': STALE_POLICY },
      {},
      [`old error ${COVERAGE}`],
    ],
    [
      'a release that the manifest of the change announces',
      { 'SECURITY.md': FRESH, 'package.json': '{"version":"3.0.0"}' },
      { 'SECURITY.md': FRESH, 'package.json': '{"version":"2.0.0"}' },
      {},
      ['new warning candidate-is-supported'],
    ],
    [
      'a release that the manifest of the base announces too',
      { 'SECURITY.md': FRESH, 'package.json': '{"version":"3.0.0"}' },
      { 'SECURITY.md': FRESH, 'package.json': '{"version":"3.0.0"}' },
      {},
      ['old warning candidate-is-supported'],
    ],
    [
      'that release, where the change is the one that makes it',
      { 'SECURITY.md': FRESH, 'package.json': '{"version":"3.0.0"}' },
      { 'SECURITY.md': FRESH, 'package.json': '{"version":"3.0.0"}' },
      { releasing: true },
      ['new error candidate-is-supported'],
    ],
    [
      'a release that is named: the base does not make it',
      { 'SECURITY.md': FRESH },
      { 'SECURITY.md': FRESH },
      { release: '3.0.0' },
      ['new error candidate-is-supported'],
    ],
    [
      'a rule that the change makes graver',
      {
        'SECURITY.md': STALE,
        'security-policy.yml': `version: 1\nchecks: { rules: { ${COVERAGE}: error } }\n`,
      },
      {
        'SECURITY.md': STALE,
        'security-policy.yml': `version: 1\nchecks: { rules: { ${COVERAGE}: warning } }\n`,
      },
      {},
      [`new error ${COVERAGE}`],
    ],
    [
      'a list of releases that the change lengthens',
      { 'SECURITY.md': table('1.x | yes'), 'tags.txt': 'v1.0.0\nv2.0.0\n' },
      { 'SECURITY.md': table('1.x | yes'), 'tags.txt': 'v1.0.0\n' },
      { releases: 'tags.txt' },
      [`new error ${COVERAGE}`],
    ],
    [
      'a list of releases that lies in no commit',
      { 'SECURITY.md': table('1.x | yes'), 'tags.txt': 'v1.0.0\nv2.0.0\n' },
      { 'SECURITY.md': table('1.x | yes') },
      { releases: 'tags.txt' },
      [`old error ${COVERAGE}`],
    ],
    [
      'drift in a file that was named',
      { 'P.md': STALE },
      { 'P.md': STALE },
      { document: 'P.md' },
      [`old error ${COVERAGE}`],
    ],
  ])('%s', async (_, head, base, settings, expected) => {
    const report = await compare(head, base, settings)
    expect(said(report)).toEqual(expected)
    expect(failed(report, 'error')).toBe(expected.some((one) => one.startsWith('new error')))
    expect(failed(report, 'warning')).toBe(expected.some((one) => one.startsWith('new')))
  })

  test('drift stays drift', async () => {
    const report = await compare({ 'SECURITY.md': STALE }, { 'SECURITY.md': STALE })
    expect(report).toMatchObject({ drift: true, base: { revision: 'main', outcome: 'compared', gone: 0 } })
  })

  test('what is gone is counted', async () => {
    const worse = { 'SECURITY.md': STALE, 'security-policy.yml': 'version: 1\ntypo: 1\n' }
    const report = await compare({ 'SECURITY.md': STALE, 'security-policy.yml': 'version: 1\n' }, worse)
    expect(report.base).toEqual({ revision: 'main', outcome: 'compared', gone: 1 })
  })

  test('all, without a base', async () => {
    const report = await compare({ 'SECURITY.md': STALE }, { 'SECURITY.md': STALE })
    const { base: _, ...settings } = SETTINGS
    const plain = await check(inMemory({ files: { 'SECURITY.md': STALE }, tags: TAGS }), settings)
    expect(failed(plain, 'error')).toBe(true)
    expect(plain).not.toHaveProperty('base')
    expect(report.diagnostics.map(({ alreadyThere: _, ...one }) => one)).toEqual(plain.diagnostics)
  })
})

describe('a base that tells nothing', () => {
  test.each<[string, Files, CheckSettings, object]>([
    ['has no policy', {}, {}, { outcome: 'no-policy' }],
    ['lacks the document that is named', { 'SECURITY.md': STALE }, { document: 'P.md' }, { outcome: 'no-policy' }],
    [
      'is not known',
      { 'SECURITY.md': STALE },
      { base: 'nowhere' },
      { outcome: 'unreadable', reason: 'There is no revision "nowhere". Name a commit, branch or tag.' },
    ],
    [
      'has a policy that is no YAML',
      { 'security-policy.yml': 'version: [1', 'SECURITY.md': STALE },
      {},
      { outcome: 'unreadable', reason: expect.stringMatching(/^security-policy\.yml:1:\d+: .*$/) },
    ],
    [
      'has a policy that names a list of tags that is gone',
      { 'security-policy.yml': 'version: 1\nreleases: tags.txt\n', 'SECURITY.md': STALE },
      {},
      { outcome: 'unreadable', reason: expect.stringContaining('There is no file "tags.txt"') },
    ],
  ])('%s: every finding counts', async (_, base, settings, expected) => {
    const report = await compare({ 'SECURITY.md': STALE, 'P.md': STALE }, base, settings)
    expect(said(report)).toEqual([`new error ${COVERAGE}`])
    expect(failed(report, 'error')).toBe(true)
    expect(report.base).toEqual({ revision: settings.base ?? 'main', ...expected })
  })

  test('a fault of our own is no reason', async () => {
    const broken = withMethods(inMemory({ files: { 'SECURITY.md': STALE }, tags: TAGS }), {
      at: async () => {
        throw new TypeError('oh')
      },
    })
    await expect(check(broken, SETTINGS)).rejects.toThrow('oh')
  })

  test('a file that the head cannot read stops the check, whatever the base has', async () => {
    const files = { 'security-policy.yml': 'version: [1' }
    await expect(compare(files, { 'SECURITY.md': STALE })).rejects.toThrow(CannotRead)
  })
})

describe('what it costs', () => {
  function counting(files: Files, base: Files): { repository: Repository; calls: string[] } {
    const calls: string[] = []
    const inner = inMemory({ files, revisions: { main: base }, tags: TAGS })
    const repository = withMethods(inner, {
      listTags: (query) => {
        calls.push('tags')
        return inner.listTags(query)
      },
      at: (revision, query) => {
        calls.push(`at ${revision}${query.offline ? ' offline' : ''}`)
        return inner.at(revision, query)
      },
    })
    return { repository, calls }
  }

  test('nothing where nothing is found', async () => {
    const policy = 'version: 1\nreporting:\n  - email: security@crewkit.io\n'
    const { repository, calls } = counting({ 'security-policy.yml': policy }, {})
    expect((await check(repository, SETTINGS)).diagnostics).toEqual([])
    expect(calls).toEqual(['tags'])
  })

  test('the tags are asked for once', async () => {
    const { repository, calls } = counting({ 'SECURITY.md': STALE }, { 'SECURITY.md': STALE })
    await check(repository, { ...SETTINGS, offline: true })
    expect(calls).toEqual(['tags', 'at main offline'])
    await check(repository, SETTINGS)
    expect(calls.slice(2)).toEqual(['tags', 'at main'])
  })

  test('the hosting site is asked for what matters alone', async () => {
    const calls: string[] = []
    const text = FRESH.replace(
      'Write to security@crewkit.io.',
      'Report it at https://github.com/ada/engine/security/advisories/new.',
    )
    const inner = inMemory({ files: { 'SECURITY.md': text }, revisions: { main: { 'SECURITY.md': text }, none: {} } })
    const hosting = async () => ({
      url: 'https://github.com/ada/engine',
      privateReporting: async () => {
        calls.push('private reporting')
        return { value: false }
      },
      ownersPolicy: async () => {
        calls.push("owner's policy")
        return { value: null }
      },
    })
    const repository = withMethods(inner, { hosting })
    for (const base of ['main', 'none']) {
      const { diagnostics } = await check(repository, { ...SETTINGS, base })
      const found = diagnostics.find(({ code }) => code === 'private-reporting-is-on')
      expect(found?.alreadyThere ?? false).toBe(base === 'main')
    }
    expect(calls).not.toContain("owner's policy")
  })

  test('mending looks at no base', async () => {
    const { repository, calls } = counting({ 'SECURITY.md': STALE }, { 'SECURITY.md': STALE })
    const { files, report } = await mend(repository, SETTINGS, { suggested: true }, withTexts)
    expect(files.map(({ path }) => path)).toEqual(['SECURITY.md'])
    expect(report).not.toHaveProperty('base')
    expect(calls).toEqual(['tags'])
  })
})

test('a switch on GitHub that is off is asked for once, and was off for the base too', async () => {
  const files = { 'SECURITY.md': 'Use private vulnerability reporting.\n' }
  const inner = inMemory({ files, revisions: { main: files }, tags: TAGS })
  let asked = 0
  const repository = withMethods(inner, {
    hosting: async () => {
      asked++
      const value = await Promise.resolve(false)
      return {
        url: 'https://github.com/acme/tool',
        privateReporting: async () => ({ value }),
        ownersPolicy: async () => ({ value: null }),
      }
    },
  })
  expect(said(await check(repository, SETTINGS))).toEqual(['old error private-reporting-is-on'])
  expect(asked).toBe(1)
})

test('rules that are switched off for the run are off for the base too', async () => {
  const head = { 'SECURITY.md': FRESH.replace('Write to security@crewkit.io.', 'Report bugs.') }
  const gone = async (settings: CheckSettings) => (await compare(head, { 'SECURITY.md': STALE }, settings)).base
  expect(await gone({})).toEqual({ revision: 'main', outcome: 'compared', gone: 1 })
  expect(await gone({ rules: { [COVERAGE]: 'off' } })).toEqual({ revision: 'main', outcome: 'compared', gone: 0 })
})

describe('whatever the documents say', () => {
  const row = fc.tuple(
    fc.constantFrom('1.x', '1.1.x', '2.0.x', '3.x', '< 1.1', '> 2', 'latest', 'main', '', 'soon', '1.1.0'),
    fc.constantFrom('yes', 'no', '✅', 'until 2026-01-01', 'until 2026-12-01', '?'),
  )
  const anyDocument = fc
    .tuple(fc.constantFrom('', 'Hello.\n\n', '[here](missing.md)\n\n'), fc.array(row, { maxLength: 4 }))
    .map(([before, rows]) => ({ 'SECURITY.md': before + table(...rows.map((cells) => cells.join(' | '))) }))

  test('what changes nothing brings nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (files) => {
        const report = await compare(files, files)
        expect(report.diagnostics.filter(({ alreadyThere }) => !alreadyThere)).toEqual([])
        expect(failed(report, 'warning')).toBe(false)
      }),
    )
  })

  test('a change is never judged more harshly than its files alone, and what it brings is found there', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, anyDocument, async (head, base) => {
        const { base: _, ...settings } = SETTINGS
        const alone = await check(inMemory({ files: head, tags: TAGS }), settings)
        const { diagnostics, base: outcome, ...report } = await compare(head, base)
        expect(diagnostics.map(({ alreadyThere: _, ...finding }) => finding)).toEqual(alone.diagnostics)
        expect({ ...report, diagnostics: alone.diagnostics }).toEqual(alone)
        if (outcome?.outcome !== 'compared') return
        const before = await check(inMemory({ files: base, tags: TAGS }), settings)
        const known = diagnostics.filter(({ alreadyThere }) => alreadyThere).length
        expect(known + outcome.gone).toBe(before.diagnostics.length)
      }),
    )
  })
})
