import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { check } from '../../src/check/check.ts'
import { gatherFacts } from '../../src/check/gather-facts.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import { coverageOf, givesFixes, selectRows } from '../../src/support/coverage.ts'
import type { SupportRow } from '../../src/support/support.ts'
import { isPromised, type ModelRelease, type World, worlds } from './support-model.ts'

const nameOf = ({ numbers, prerelease }: ModelRelease): string => `${numbers.join('.')}${prerelease ? '-rc.1' : ''}`

function repositoryOf({ releases, rule, withdrawn }: World, document?: string) {
  const lines = withdrawn.map((release) => ({ versions: exactly(release), supported: false }))
  const support = { rule, ...(lines.length > 0 && { lines }) }
  const stable = releases.filter(({ prerelease }) => !prerelease).map(({ numbers }) => numbers)
  const highest = stable.reduce<readonly number[]>((most, numbers) => (compare(numbers, most) > 0 ? numbers : most), [])
  return inMemory({
    files: {
      ...(document === undefined
        ? { 'security-policy.yml': `version: 1\nsupport: ${JSON.stringify(support)}\n` }
        : { 'SECURITY.md': document }),
      // The manifest settles which release is the current one, whatever the days say.
      VERSION: highest.join('.'),
    },
    tags: releases.map((release) => ({ name: `v${nameOf(release)}`, date: release.date })),
  })
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < 3; index++)
    if (left[index] !== right[index]) return (left[index] ?? -1) - (right[index] ?? -1)
  return 0
}

/** Of two numbers `5.1` would be a line. */
const exactly = ({ numbers }: ModelRelease): string => `${numbers.length < 3 ? '= ' : ''}${numbers.join('.')}`

/** What rows say of each stable release: its tag where they promise fixes. */
async function promisedBy(
  repository: ReturnType<typeof inMemory>,
  today: string,
  rowsOf: 'policy' | 'document',
): Promise<string[]> {
  const { facts } = await gatherFacts(repository, { today })
  const { releases, support } = facts
  if (!releases || !support) throw new Error('There are no releases.')
  const rows = selectRows(
    support[rowsOf].flatMap((table) => table.rows),
    releases,
  )
  return releases.stable.filter(({ version }) => givesFixes(coverageOf(version, rows).status)).map(({ tag }) => tag)
}

/** The rows as a maintainer would write them into SECURITY.md. */
function table(rows: readonly SupportRow[]): string {
  const lines = rows.map(
    ({ text, status, until }) => `| ${text} | ${status === 'unsupported' ? 'No' : 'Yes'} | ${until?.date ?? ''} |`,
  )
  return `# Security Policy\n\n## Supported Versions\n\n| Version | Supported | Until |\n| --- | --- | --- |\n${[...lines, '| All others | No | |'].join('\n')}\n`
}

function expected(world: World): string[] {
  return world.releases
    .filter((release) => !release.prerelease && isPromised(release, world))
    .map((release) => `v${nameOf(release)}`)
}

test('what follows from a rule is what a slow reader of the rule finds, version by version', async () => {
  await fc.assert(
    fc.asyncProperty(worlds(), async (world) => {
      fc.pre(world.releases.some(({ prerelease }) => !prerelease))
      expect((await promisedBy(repositoryOf(world), world.today, 'policy')).sort()).toEqual(expected(world).sort())
    }),
    { numRuns: 1_000 },
  )
})

test('the rows, written into a document and read back, say the same', async () => {
  await fc.assert(
    fc.asyncProperty(worlds(), async (world) => {
      fc.pre(world.releases.some(({ prerelease }) => !prerelease))
      const { facts } = await gatherFacts(repositoryOf(world), { today: world.today })
      const document = table(facts.support?.policy.flatMap(({ rows }) => rows) ?? [])
      const repository = repositoryOf(world, document)
      expect((await promisedBy(repository, world.today, 'document')).sort()).toEqual(expected(world).sort())
      const report = await check(repository, { today: world.today })
      const current = report.releases?.current?.tag
      const flagged = report.diagnostics.some(({ code }) => code === 'current-release-is-supported')
      expect(flagged).toBe(current !== undefined && !expected(world).includes(current))
    }),
    { numRuns: 500 },
  )
})
