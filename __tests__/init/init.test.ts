import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { init } from '../../src/init/init.ts'
import { readPolicy } from '../../src/policy/read-policy.ts'
import { render } from '../../src/render/render.ts'
import { policies } from './policies.ts'

const TODAY = '2026-11-21'
const read = (text: string) => init({ path: 'SECURITY.md', text }, TODAY)

describe('a page that was rendered', () => {
  test('is read as a valid policy that renders to the same page, and that page to the same policy', async () => {
    await fc.assert(
      fc.asyncProperty(policies, async (content) => {
        const first = await read(render({ content }))
        const policy = await readPolicy({ path: 'security-policy.yml', text: first.yaml })
        expect(policy).toMatchObject({ outcome: 'read', policy: { content: first.content } })
        const page = render({ content: first.content })
        const second = await read(page)
        expect(render({ content: second.content })).toBe(page)
        expect(second.content).toEqual(first.content)
      }),
      { numRuns: 300 },
    )
  })
})
