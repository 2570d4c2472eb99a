import { expect, test } from '@jest/globals'
import { check } from '../../src/check/check.ts'
import { aboutOwnersPolicy } from '../../src/check/owners-policy.ts'
import { inMemory } from '../../src/repository/in-memory.ts'

const url = 'https://github.com/acme/tool'
const THEIRS = 'https://github.com/acme/.github/blob/main/SECURITY.md'
const about = (hosting: NonNullable<Parameters<typeof inMemory>[0]>['hosting'], offline = false) =>
  aboutOwnersPolicy(inMemory({ ...(hosting && { hosting }) }), { offline })

test('the policy that an owner has for all repositories is named', async () => {
  expect(await about({ url, ownersPolicy: THEIRS })).toBe(
    `GitHub shows the one that its owner has for all repositories without their own: ${THEIRS}. It is checked where it lies, not here.`,
  )
})

test('nothing is said where there is none, nobody could tell, or nobody may be asked', async () => {
  expect(await about({ url, ownersPolicy: null })).toBeUndefined()
  expect(await about(undefined)).toBeUndefined()
  expect(await about({ url, ownersPolicy: THEIRS }, true)).toBeUndefined()
})

test('that it could not be looked for is said', async () => {
  expect(await about({ url })).toBe(
    'Whether its owner has one for all repositories is not known: No hosting site is known.',
  )
})

test('a check without a policy says where the one lies that is shown', async () => {
  await expect(check(inMemory({ hosting: { url, ownersPolicy: THEIRS } }), {})).rejects.toThrow(
    `There is no security policy here: neither security-policy.yml (in the root or .github/) nor SECURITY.md (in .github/, the root or docs/). GitHub shows the one that its owner has for all repositories without their own: ${THEIRS}. It is checked where it lies, not here.`,
  )
})
