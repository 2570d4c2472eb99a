import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../../src/action/inputs.ts'

interface Job {
  readonly permissions?: Record<string, string>
  readonly 'timeout-minutes'?: number
  readonly outputs?: Record<string, string>
  readonly steps: readonly { readonly uses?: string; readonly with?: Record<string, unknown> }[]
}

interface Workflow {
  readonly permissions?: unknown
  readonly on: Record<string, unknown> & {
    readonly workflow_call?: {
      readonly inputs: Record<string, { description: string; type: string; default: unknown }>
      readonly outputs: Record<string, { description: string; value: string }>
    }
  }
  readonly jobs: Record<string, Job>
}

const folder = '.github/workflows'
const workflows = readdirSync(folder).map(
  (name) => [name, parse(readFileSync(`${folder}/${name}`, 'utf8')) as Workflow] as const,
)
const action = parse(readFileSync('action.yml', 'utf8'))
const OURS = /^(?:\.\/|security-policy\/security-policy@v\d+$)/

describe.each(workflows)('%s', (_, workflow) => {
  const jobs = Object.values(workflow.jobs)

  test('gives no right but to those jobs that name it, and none to write', () => {
    expect(workflow.permissions).toEqual({})
    for (const { permissions } of jobs) expect(permissions).toEqual({ contents: 'read' })
  })

  test('ends by itself', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(15)
  })

  test('names what others wrote by its commit', () => {
    const others = jobs
      .flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []))
      .filter((uses) => !OURS.test(uses))
    expect(others.length).toBeGreaterThan(0)
    for (const uses of others) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
  })

  test('leaves no token in the checkout', () => {
    const checkouts = jobs.flatMap(({ steps }) => steps).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false })
  })
})

describe('the workflow for others to call', () => {
  const [, { on, jobs }] = workflows.find(([name]) => name === 'security-policy.yml') ?? ['', { on: {}, jobs: {} }]
  const { inputs = {}, outputs = {} } = on.workflow_call ?? {}
  const { check } = jobs
  const ours = check?.steps.find(({ uses }) => uses?.startsWith('security-policy/'))

  test('hands every input on, under its name', () => {
    const handedOn = Object.keys(inputs).filter((name) => name !== 'runs-on')
    expect(ours?.with).toEqual(Object.fromEntries(handedOn.map((name) => [name, `\${{ inputs.${name} }}`])))
    expect(handedOn.filter((name) => !(name in action.inputs))).toEqual([])
  })

  test('has defaults that the step takes as its own', () => {
    const defaults = Object.entries(inputs).map(([name, input]) => [name, String(input.default)])
    const given = Object.fromEntries(defaults)
    expect(readInputs((name) => given[name] ?? '')).toEqual(readInputs(() => ''))
  })

  test('hands on outputs that the step has', () => {
    for (const [name, { value }] of Object.entries(outputs)) {
      expect(value).toBe(`\${{ jobs.check.outputs.${name} }}`)
      expect(check?.outputs?.[name]).toBe(`\${{ steps.policy.outputs.${name} }}`)
      expect(action.outputs).toHaveProperty(name)
    }
    expect(Object.keys(check?.outputs ?? {})).toEqual(Object.keys(outputs))
  })
})
