import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../../src/action/inputs.ts'

interface ActionFile {
  readonly inputs: Record<string, { description: string; default?: string }>
  readonly outputs: Record<string, { description: string }>
  readonly runs: { using: string; main: string }
}

const action: ActionFile = parse(readFileSync('action.yml', 'utf8'))

function read(inputs: Record<string, string> = {}) {
  return readInputs((name) => inputs[name] ?? '')
}

const DEFAULTS = {
  fix: false,
  suggested: false,
  directory: '.',
  settings: {},
  failOn: 'error',
  annotations: true,
  summary: true,
  sarifFile: undefined,
  jsonFile: undefined,
  comment: 'never',
  suggestions: false,
  status: undefined,
  token: undefined,
}

describe('action.yml', () => {
  test('declares the inputs that are read, and no others', () => {
    const asked = new Set<string>()
    readInputs((name) => {
      asked.add(name)
      return ''
    })
    expect(Object.keys(action.inputs).sort()).toEqual([...asked].sort())
  })

  // A default for `releases` would overrule the policy's.
  test('has the defaults that an input has without it', () => {
    const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''])
    expect(read(Object.fromEntries(defaults))).toEqual({ ...DEFAULTS, token: `\${{ github.token }}` })
  })

  test('runs on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  })

  test('describes everything', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description.trim()).toMatch(/\.$|else false$/)
    }
  })
})

test('nothing given', () => {
  expect(read()).toEqual(DEFAULTS)
})

test('a pull request that makes a release is judged as one', () => {
  const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: 'release-please--branches--main' }
  expect(readInputs(() => '', environment).settings).toEqual({ releasing: true })
})

describe('the base', () => {
  const commit = 'b'.repeat(40)

  test.each([
    ['', { base: commit }],
    ['auto', { base: commit }],
    ['none', {}],
    ['origin/main', { base: 'origin/main' }],
  ])('"%s" on a pull request', (base, settings) => {
    expect(readInputs((name) => (name === 'base' ? base : ''), {}, { base: commit }).settings).toEqual(settings)
  })

  test.each(['auto', 'none'])('%s is nothing on other events', (base) => {
    expect(read({ base }).settings).toEqual({})
  })
})

test('everything given', () => {
  const inputs = {
    command: 'fix',
    suggested: 'true',
    directory: 'packages/core',
    policy: 'p.yml',
    document: 'd.md',
    releases: 'tags.txt',
    release: '2.0.0',
    'tag-pattern': 'v{version}',
    base: 'v1.9.0',
    rules: '# quiet\nend-of-support-is-stated: off # soon\n\n  rows-agree: error\n',
    profile: 'strict',
    'fail-on': 'warning',
    annotations: 'false',
    summary: 'FALSE',
    'sarif-file': 'out.sarif',
    'json-file': 'out.json',
    comment: 'on-findings',
    suggestions: 'true',
    status: 'security-policy / drift',
    token: 'secret',
  }
  expect(read(inputs)).toEqual({
    fix: true,
    suggested: true,
    directory: 'packages/core',
    settings: {
      policy: 'p.yml',
      document: 'd.md',
      releases: 'tags.txt',
      release: '2.0.0',
      tagPattern: 'v{version}',
      base: 'v1.9.0',
      rules: { 'end-of-support-is-stated': 'off', 'rows-agree': 'error' },
      profile: 'strict',
    },
    failOn: 'warning',
    annotations: false,
    summary: false,
    sarifFile: 'out.sarif',
    jsonFile: 'out.json',
    comment: 'on-findings',
    suggestions: true,
    status: 'security-policy / drift',
    token: 'secret',
  })
})

test.each(['true', 'True', 'TRUE'])('%s is true', (value) => {
  expect(read({ annotations: value }).annotations).toBe(true)
})

test.each([
  ['annotations', 'yes', 'The input annotations knows no value "yes". It takes true, True, TRUE, false, False, FALSE.'],
  ['summary', '1', 'The input summary knows no value "1". It takes true, True, TRUE, false, False, FALSE.'],
  ['fail-on', 'errors', 'The input fail-on knows no value "errors". It takes error, warning, never.'],
  ['comment', 'true', 'The input comment knows no value "true". It takes never, on-findings, always.'],
  [
    'status',
    'a\nb',
    'The input status takes the name of a commit status: up to 100 letters, digits and marks of ASCII. "a\nb" is none.',
  ],
  ['profile', 'all', 'The input profile knows no value "all". It takes recommended, strict, osps-baseline, cra.'],
  [
    'rules',
    'rows-agre: off',
    'The input rules cannot be followed. There is no rule "rows-agre". Did you mean rows-agree?',
  ],
  [
    'rules',
    'rows-agree: warn',
    'The input rules cannot be followed. The rule rows-agree takes no severity "warn". Write rows-agree=error, =warning, =notice or =off.',
  ],
  [
    'releases',
    '-',
    'The input releases knows no "-": a step has no standard input. Name a file, auto, git, remote or github.',
  ],
])('the input %s refuses "%s"', (name, value, message) => {
  expect(() => read({ [name]: value })).toThrow(message)
})
