import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../../src/action/inputs.ts'
import { parseArguments } from '../../src/cli/arguments.ts'
import { isCommand } from '../../src/cli/command-list.ts'
import { COMMANDS } from '../../src/cli/commands.ts'

const page = readFileSync('docs/recipes.md', 'utf8')
const action = parse(readFileSync('action.yml', 'utf8'))

function blocks(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text)
}

interface Step {
  readonly uses?: string
  readonly id?: string
  readonly with?: Record<string, unknown>
}

interface Job {
  readonly uses?: string
  readonly with?: Record<string, unknown>
  readonly steps?: readonly Step[]
}

/** Every step of every workflow on the page. */
const steps: readonly Step[] = blocks('yaml').flatMap((text) => {
  const { jobs = {} } = parse(text)
  return Object.values(jobs as Record<string, Job>).flatMap((job) => job.steps ?? [])
})
const ours = steps.filter(({ uses }) => uses?.startsWith('security-policy/'))

describe('workflows', () => {
  test('there are some', () => expect(ours.length).toBeGreaterThan(2))

  test.each(ours)('give our step inputs that it takes: $with', (step) => {
    const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)])
    expect(inputs.map(([name]) => name).filter((name) => !(String(name) in action.inputs))).toEqual([])
    const given = Object.fromEntries(inputs)
    expect(readInputs((name) => given[name] ?? '')).toMatchObject({ directory: '.' })
  })

  test('read outputs of ours that there are', () => {
    const names = [...page.matchAll(/steps\.policy\.outputs\.([\w-]+)/g)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !(String(name) in action.outputs))).toEqual([])
  })

  test('call workflows of ours that there are, with inputs that they take', () => {
    const jobs = blocks('yaml').flatMap((text) => Object.values((parse(text).jobs ?? {}) as Record<string, Job>))
    const calls = jobs.flatMap(({ uses, with: given = {} }) => (uses === undefined ? [] : [{ uses, given }]))
    expect(calls.length).toBeGreaterThan(0)
    for (const { uses, given } of calls) {
      const [, path = ''] = /^security-policy\/security-policy\/(.+)@v1$/.exec(uses) ?? []
      const { inputs } = parse(readFileSync(path, 'utf8')).on.workflow_call
      expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([])
    }
  })

  test('have shell that a shell can read', () => {
    const scripts = steps.flatMap((step) => ('run' in step ? [String(step.run)] : []))
    expect(scripts.length).toBeGreaterThan(2)
    // An expression is replaced before a shell sees it.
    for (const script of scripts) expect(spawnSync('bash', ['-n'], { input: script }).status).toBe(0)
  })
})

describe('command lines', () => {
  const lines = [...page.matchAll(/security-policy ((?:check|fix)(?: --[\w-]+(?: (?!--)\S+)?)*)/g)].map(
    ([, line = '']) => line,
  )

  test('there are some', () => expect(lines.length).toBeGreaterThan(4))

  test.each([...new Set(lines)])('%s', async (line) => {
    const [name, ...args] = line.split(' ')
    if (!isCommand(name)) throw new Error(`There is no command ${name}.`)
    const { options, mostPositionals } = await COMMANDS[name]()
    expect(parseArguments(args, options, mostPositionals).positionals).toEqual([])
  })
})

test('the JSON is JSON', () => {
  for (const text of blocks('json')) expect(JSON.parse(text)).toBeInstanceOf(Object)
})

test('the hooks that it names are offered', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')).map(({ id }: { id: string }) => id)
  const named = blocks('yaml').flatMap((text) =>
    (parse(text).repos ?? []).flatMap((repo: { hooks: { id: string }[] }) => repo.hooks),
  )
  expect(named.map(({ id }) => id).filter((id) => !hooks.includes(id))).toEqual([])
  expect(named.length).toBe(1)
})
