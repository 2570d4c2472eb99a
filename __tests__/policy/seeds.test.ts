import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readPolicy } from '../../src/policy/read-policy.ts'

const DOCUMENTS = '../shared/seeds'
const POLICIES = '__tests__/fixtures/policies'

/**
 * The words of each document that do not stand in the policy made of it, and why. Everything else is there by the word.
 */
const REPLACED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '000': {
    'a customary heading': 'reporting acknowledgments',
    'a link of an address to itself': 'mailto',
    'the number of an item': '4',
    '`fixes-for: [critical]`': 'provide',
  },
  '001': {
    'a customary heading': 'supported how what response',
    'the mark of a status': 'white_check_mark x',
    '`channels[].email` and its subject': 'send details subject line',
    'the name of a time': 'acknowledgment resolution',
    '`document.updated`, 08.18.2023': 'last',
  },
  '002': {
    'a customary heading': 'supported how',
    'the mark of a status': 'white_check_mark',
    '`optional: true`': 'optional',
    '`from: report`': 'receiving',
    'the name of a time': 'status',
  },
  '003': {
    'a customary heading': 'supported reporting include',
    'the mark of a status': 'white_check_mark',
    'the number of an item': '5',
    'the name of a time': 'acknowledgment within initial assessment status every timeline',
    'a severity, which is a key': 'high',
    'letters that were 🔒': 'ðÿ',
  },
  '004': {
    'a customary heading': 'supported reporting include response timeline acknowledgments',
    'the mark of a status': 'white_check_mark',
    'the number of an item': '2 3 4 5',
    '`channels[].subject`': 'subject',
    'the head of a table of times': 'stage within',
  },
}

const seeds = Object.keys(REPLACED)
const documents = existsSync(DOCUMENTS) ? readdirSync(DOCUMENTS) : []

describe.each(seeds)('the policy of document %s', (seed) => {
  test('meets the schema', async () => {
    const text = readFileSync(`${POLICIES}/${seed}.yml`, 'utf8')
    expect(await readPolicy({ path: `${seed}.yml`, text })).toMatchObject({ outcome: 'read' })
  })

  const document = documents.find((name) => name.startsWith(`${seed}_`))
  if (!document) {
    test.todo(`loses no word of it: not checked, because ${DOCUMENTS} is not here`)
    return
  }

  test('loses no word of it', async () => {
    const result = await readPolicy({ path: seed, text: readFileSync(`${POLICIES}/${seed}.yml`, 'utf8') })
    const kept = new Set(result.outcome === 'read' ? textsIn(result.policy.content).flatMap(wordsIn) : [])
    const lost = new Set(wordsIn(readFileSync(`${DOCUMENTS}/${document}`, 'utf8')).filter((word) => !kept.has(word)))
    const replaced = Object.values(REPLACED[seed] ?? {}).flatMap((words) => words.split(' '))
    expect([...lost].toSorted()).toEqual(replaced.toSorted())
  })
})

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_']+/gu) ?? []
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return [String(value)]
}
