import { describe, expect, test } from '@jest/globals'
import { chooseSeries } from '../../src/versions/choose-series.ts'
import { readSeries } from '../../src/versions/series.ts'
import { processorTime } from '../processor-time.ts'

/** Tags as `name` or `name date`. */
function chosen(repository: string, ...tags: string[]) {
  const read = tags.map((tag) => {
    const [name = '', date] = tag.split(' ')
    return date === undefined ? { name } : { name, date }
  })
  const { tags: taken, others, note } = chooseSeries(readSeries(read, []).series, repository)
  return { taken: taken.map(({ name }) => name), others: others.map(({ name }) => name), note }
}

describe("the project's own tags", () => {
  test('are the plain ones and those with its name, together', () => {
    expect(chosen('OpenImageIO', 'Release-1.0.0', 'v2.0.0', 'spi-1.0.0')).toEqual({
      taken: ['Release-1.0.0', 'v2.0.0'],
      others: ['spi'],
      note: undefined,
    })
    expect(chosen('struts', 'STRUTS_7_3_0').taken).toEqual(['STRUTS_7_3_0'])
    expect(chosen('viem', 'viem@2.55.19', 'other@1.0.0').taken).toEqual(['viem@2.55.19'])
  })

  test('stay the plain ones beside packages', () => {
    expect(chosen('dex', 'v2.1.0 2026-01-01', 'api/v2.0.0 2026-06-01')).toEqual({
      taken: ['v2.1.0'],
      others: ['api'],
      note: undefined,
    })
  })

  test('went over to a name that begins with the repository’s', () => {
    expect(chosen('webssh2', '0.4.6 2021-01-01', 'webssh2-server-v5.2.0 2026-06-01')).toEqual({
      taken: ['webssh2-server-v5.2.0'],
      others: [''],
      note: 'The newest plain tags are older than those of webssh2-server, so these are taken as the releases.',
    })
    // Eighteen months are needed to say so.
    expect(chosen('webssh2', '0.4.6 2025-06-01', 'webssh2-server-v5.2.0 2026-06-01').taken).toEqual(['0.4.6'])
  })

  test('are a package’s where there are packages only', () => {
    expect(
      chosen('crewkit', 'alpha-pkg@1.0.0 2026-01-01', 'beta-pkg@1.0.0 2026-05-01', 'beta-pkg@1.1.0 2026-05-02'),
    ).toEqual({
      taken: ['beta-pkg@1.0.0', 'beta-pkg@1.1.0'],
      others: ['alpha-pkg'],
      note: "Several packages are tagged here; beta-pkg is taken as the project's own.",
    })
    expect(chosen('crewkit', 'crewkit-core@1.0.0', 'zeta@1.0.0', 'zeta@1.1.0').taken).toEqual(['crewkit-core@1.0.0'])
    expect(chosen('crewkit', 'only@1.0.0').note).toBeUndefined()
  })

  test('are prereleases where there is nothing else', () => {
    expect(chosen('crewkit', 'v1.0.0-beta.1')).toEqual({ taken: ['v1.0.0-beta.1'], others: [], note: undefined })
    expect(chosen('crewkit')).toEqual({ taken: [], others: [], note: undefined })
  })
})

test('a repository without letters in its name has no series of its own', () => {
  expect(chosen('---', '--1.0.0', 'a-1.0.0').taken.length).toBeGreaterThan(0)
})

test('many names that come to the same are told apart in linear time', () => {
  const tags = Array.from({ length: 20_000 }, (_, index) => ({
    name: `${[...'crewkitcrewkit'].map((letter, place) => (index & (1 << place) ? letter.toUpperCase() : letter)).join('')}-1.0.${index}`,
  }))
  const { series } = readSeries(tags, [])
  const start = processorTime()
  const { tags: taken } = chooseSeries(series, 'crewkitcrewkit')
  expect(processorTime() - start).toBeLessThan(1_000)
  expect(taken).toHaveLength(tags.length)
})
