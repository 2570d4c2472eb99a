import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { init } from '../../src/init/init.ts'
import { readPolicy } from '../../src/policy/read-policy.ts'
import { lostFacts } from '../../src/prose/facts.ts'
import { render } from '../../src/render/render.ts'

/** The five policies that the project began with. They are not part of it, so they may not be here. */
const SEEDS = join('..', 'shared', 'seeds')
const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).sort() : []
const when = seeds.length === 5 ? describe : describe.skip

when('the seeds (skipped where ../shared/seeds is not here)', () => {
  test.each(seeds.length === 5 ? seeds : ['none'])('%s comes back with every fact', async (name) => {
    const text = readFileSync(join(SEEDS, name), 'utf8')
    const made = await init({ path: 'SECURITY.md', text }, '2026-11-21')
    const read = await readPolicy({ path: 'security-policy.yml', text: made.yaml })
    expect(read.outcome).toBe('read')
    const page = render({ content: made.content })
    // `source` is the document with what is put right on the way: nothing else may differ.
    expect(lostFacts(made.source, page)).toEqual([])
    const again = await init({ path: 'SECURITY.md', text: page }, '2026-11-21')
    expect(JSON.parse(JSON.stringify(again.content))).toEqual(JSON.parse(JSON.stringify(made.content)))
  })

  test('a garbled lock and a date in American order are put right, and nothing else', async () => {
    const putRight = []
    for (const name of seeds) {
      const text = readFileSync(join(SEEDS, name), 'utf8')
      const { source } = await init({ path: 'SECURITY.md', text }, '2026-11-21')
      if (source !== text) putRight.push(name.slice(0, 3))
    }
    expect(putRight).toEqual(['001', '003'])
  })
})
