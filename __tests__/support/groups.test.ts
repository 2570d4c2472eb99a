import { describe, expect, test } from '@jest/globals'
import { groupsOf, unknownPackages, withCurrentOf } from '../../src/support/groups.ts'
import type { Support, SupportTable } from '../../src/support/support.ts'
import { at, releasesOf, rowOf, tableOf } from './examples.ts'

const support = (document: readonly SupportTable[], policy: readonly SupportTable[] = []): Support => ({
  policy,
  document,
  leftOut: [],
  ruleFaults: [],
})

async function groups(tags: readonly string[], given: Support) {
  return groupsOf(given, await releasesOf(tags)).map(({ name, rows, current }) => [
    name ?? 'project',
    current?.tag ?? 'none',
    ...rows.map(({ row }) => row.text),
  ])
}

describe('what rows are about', () => {
  test('the project', async () => {
    expect(await groups(['v1.2.0'], support([tableOf(rowOf('1.2.x yes'), rowOf('< 1.2 no'))]))).toEqual([
      ['project', 'v1.2.0', '1.2.x', '< 1.2'],
    ])
  })

  test('several tables are one promise', async () => {
    expect(await groups(['v1.2.0'], support([tableOf(rowOf('1.2.x yes')), tableOf(rowOf('1.1.x no'))]))).toEqual([
      ['project', 'v1.2.0', '1.2.x', '1.1.x'],
    ])
  })

  test('packages, each with its own releases', async () => {
    const table = tableOf(rowOf('core: 2.x yes'), rowOf('cli: 1.x yes'), rowOf('core: 1.x no'), rowOf('gone: 1.x yes'))
    expect(await groups(['core@2.0.0', 'core@1.0.0', 'cli@1.4.0'], support([table]))).toEqual([
      ['core', 'core@2.0.0', '2.x', '1.x'],
      ['cli', 'cli@1.4.0', '1.x'],
    ])
  })

  test('another edition counts where there is no other', async () => {
    const pro: SupportTable = { ...tableOf(rowOf('8.x yes')), subject: 'Pro' }
    expect(await groups(['v8.0.0'], support([pro]))).toEqual([['project', 'v8.0.0', '8.x']])
    expect(await groups(['v8.0.0'], support([pro, tableOf(rowOf('7.x yes'))]))).toEqual([['project', 'v8.0.0', '7.x']])
  })

  test('the policy is the source', async () => {
    const given = support([tableOf(rowOf('1.x yes'))], [tableOf(rowOf('2.x yes'))])
    expect(await groups(['v1.0.0'], given)).toEqual([['project', 'v1.0.0', '2.x']])
  })

  test('nothing promised', async () => expect(await groups(['v1.0.0'], support([]))).toEqual([]))
})

describe('the current release', () => {
  test('is in no line that is called development', async () => {
    const table = tableOf(rowOf('1.19.x yes', { development: true }), rowOf('1.18.x yes'))
    expect(await groups(['v1.19.2', 'v1.18.1'], support([table]))).toEqual([['project', 'v1.18.1', '1.19.x', '1.18.x']])
  })

  test('is none that a policy takes back', async () => {
    const rule = tableOf(rowOf('1.2.1 no'), rowOf('1.2.x yes', { because: 'the newest minor' }))
    expect(await groups(['v1.2.1', 'v1.2.0'], support([], [rule]))).toEqual([['project', 'v1.2.0', '1.2.1', '1.2.x']])
  })

  test('is what a document refuses all the same: nobody else says that it was taken back', async () => {
    const table = tableOf(rowOf('1.2.1 no'), rowOf('1.2.0 yes'))
    expect(await groups(['v1.2.1', 'v1.2.0'], support([table]))).toEqual([['project', 'v1.2.1', '1.2.1', '1.2.0']])
  })
})

test('packages that no tag is named after, once each', async () => {
  const table = tableOf(rowOf('core: 2.x yes'), rowOf('gone: 1.x yes'), rowOf('gone: 2.x yes'), rowOf('1.x yes'))
  expect(unknownPackages(support([table]), await releasesOf(['v1.0.0', 'core@2.0.0']))).toEqual([{ name: 'gone', at }])
})

describe('the current release as the rows have it', () => {
  test('a development line has none', async () => {
    const development = { ...rowOf('1.19.x yes'), status: 'planned' as const, development: true }
    const releases = withCurrentOf(
      support([tableOf(development, rowOf('1.18.x yes'))]),
      await releasesOf(['v1.19.0', 'v1.18.1']),
    )
    expect(releases.current?.tag).toBe('v1.18.1')
    expect(releases.currentBecause).toBe(
      'v1.19.0 is newer, but the row that takes it in calls it development or takes it back.',
    )
  })

  test('otherwise nothing changes', async () => {
    const before = await releasesOf(['v1.19.0', 'v1.18.1'])
    expect(withCurrentOf(support([tableOf(rowOf('1.18.x yes'))]), before)).toBe(before)
    expect(withCurrentOf(support([]), before)).toBe(before)
  })
})
