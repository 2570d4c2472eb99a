import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check/check.ts'
import { gatherHosting } from '../../src/check/gather-hosting.ts'
import { readPolicy } from '../../src/policy/read-policy.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import { type Repository, withMethods } from '../../src/repository/repository.ts'
import { readDocument } from '../../src/security-md/read-document.ts'
import { readWording } from '../../src/security-md/wording.ts'

const url = 'https://github.com/acme/tool'

/** Counts what is asked of the site. */
function watched(hosting: NonNullable<Parameters<typeof inMemory>[0]>['hosting']) {
  const asked: string[] = []
  const plain = inMemory({ ...(hosting && { hosting }) })
  const repository: Repository = withMethods(plain, {
    hosting: async (query) => {
      const site = await plain.hosting(query)
      return {
        ...site,
        privateReporting: () => {
          asked.push(query.offline ? 'offline' : 'asked')
          return site.privateReporting()
        },
      }
    },
  })
  return { repository, asked }
}

async function gather(
  texts: { document?: string; policy?: string },
  hosting: Parameters<typeof watched>[0] = { url, privateReporting: false },
  offline = false,
) {
  const file = texts.document === undefined ? undefined : { path: 'SECURITY.md', text: texts.document }
  const read =
    texts.policy === undefined ? undefined : await readPolicy({ path: 'security-policy.yml', text: texts.policy })
  const { repository, asked } = watched(hosting)
  const gathered = await gatherHosting(
    repository,
    { offline },
    {
      policy: read?.outcome === 'read' ? read.policy : undefined,
      securityMd: file && (await readDocument(file)),
      wording: file && readWording(file),
    },
  )
  return { ...gathered, asked }
}

describe('private reporting', () => {
  test.each([
    ['an address to write to', { document: 'Write to security@crewkit.io.\n' }],
    ['the form of another repository', { document: 'Report at https://github.com/acme/b/security/advisories/new.\n' }],
    [
      'a policy with another way',
      { document: 'Report bugs.\n', policy: 'version: 1\nreporting:\n  - email: a@crewkit.io\n' },
    ],
    ['neither', {}],
  ])('is not asked for with %s', async (_, texts) => {
    expect(await gather(texts)).toEqual({ asked: [] })
  })

  test.each([
    ['the document sends people there', { document: 'Use private vulnerability reporting.\n' }],
    ['the policy does', { policy: 'version: 1\nreporting:\n  - github: private-reporting\n' }],
    ['no private way is named', { document: 'Report bugs.\n' }],
  ])('is asked for once where %s', async (_, texts) => {
    const { known, asked } = await gather(texts)
    expect(asked).toEqual(['asked'])
    expect(known).toMatchObject({
      enabled: false,
      settingsUrl: `${url}/settings/security_analysis`,
      formUrl: `${url}/security/advisories/new`,
      otherWay: false,
    })
  })

  test('tells every place without a condition, and whether there is another way', async () => {
    const document =
      'Use private vulnerability reporting. Use private vulnerability reporting (if enabled). a@crewkit.io\n'
    const policy = 'version: 1\nreporting: { channels: [{ github: private-reporting }, { phone: "+49 30 1234567" }] }\n'
    const { known } = await gather({ document, policy })
    expect(known?.promises.map(({ text, at }) => `${at.file}: ${text}`)).toEqual([
      'security-policy.yml: github: private-reporting',
      'SECURITY.md: private vulnerability reporting',
    ])
    expect(known?.otherWay).toBe(true)
  })

  test('has a reason where it is promised and nobody tells', async () => {
    const promised = { document: 'Use private vulnerability reporting.\n' }
    const silent = { url, privateReporting: 'GitHub did not answer.' }
    expect(await gather(promised, silent, true)).toEqual({ reason: 'GitHub did not answer.', asked: ['offline'] })
    expect(await gather({ document: 'Report bugs.\n' }, silent)).toEqual({ asked: ['asked'] })
  })

  test('knows its own repository in any letter case', async () => {
    const { known } = await gather({ document: 'Report at https://github.com/Acme/Tool/security/advisories/new.\n' })
    expect(known?.promises).toHaveLength(1)
  })
})

describe('a report', () => {
  const skipped = async (document: string, hosting?: Parameters<typeof watched>[0]) => {
    const repository = inMemory({ files: { 'SECURITY.md': document }, tags: ['v1.0.0'], ...(hosting && { hosting }) })
    return (await check(repository, { today: '2026-11-21' })).skippedRules
  }

  test('says that it could not look where reports are asked for there', async () => {
    expect(await skipped('Use private vulnerability reporting.\n', { url, privateReporting: 'No answer.' })).toEqual([
      { rule: 'private-reporting-is-on', reason: 'No answer.' },
    ])
  })

  test('says nothing of it elsewhere', async () => {
    expect(await skipped('Report bugs.\n', { url, privateReporting: 'No answer.' })).toEqual([])
    expect(await skipped('Write to security@crewkit.io.\n')).toEqual([])
  })
})
