import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as laws from './house/laws.ts'
import { readSource } from './house/source.ts'

const { mayImport, budgets } = readTable(readFileSync('docs/architecture.md', 'utf8'))

describe('the house', () => {
  const paths = filesIn('src')
  const sources = paths
    .filter((path) => path.endsWith('.ts') && !path.includes('.generated.'))
    .map((path) => readSource(path, readFileSync(path, 'utf8')))

  test('imports follow the table in docs/architecture.md', () => {
    expect(laws.forbiddenImports(sources, mayImport)).toEqual([])
  })
  test('only the repository reaches outside', () => {
    expect(laws.otherDoors(sources)).toEqual([])
  })
  test('every import can be read', () => {
    expect(laws.unreadableImports(sources)).toEqual([])
  })
  test('rules see only their facts', () => {
    expect(laws.rulesThatLookAround(sources)).toEqual([])
  })
  test('imports form no cycle', () => {
    expect(laws.importCycles(sources)).toEqual([])
  })
  test('what behaves has a test of its own', () => {
    expect(laws.untestedFiles(sources, new Set(filesIn('__tests__')))).toEqual([])
  })
  test('each rule has its page and each page its rule', () => {
    expect(laws.rulesWithoutPage(sources, readdirSync('docs/rules'))).toEqual([])
  })
  test('files and functions stay within their budgets', () => {
    expect(laws.overBudget(sources, budgets)).toEqual([])
  })
  test('names say something', () => {
    expect(laws.vagueNames(paths)).toEqual([])
  })
})

describe('the laws, on planted violations', () => {
  const read = (files: Record<string, string>) => Object.entries(files).map(([path, text]) => readSource(path, text))
  const table = { text: [], rules: ['text', 'check/report.ts'], check: ['rules'] }

  test.each([
    [`import { a } from '../check/check.ts'`],
    [`import type { A } from '../check/check.ts'`],
    [`export * from '../check/check.ts'`],
    [`export const a = () => import('../check/check.ts')`],
    [`export type A = import('../check/check.ts').A`],
  ])('an import in the wrong direction: %s', (text) => {
    expect(laws.forbiddenImports(read({ 'src/rules/a.ts': text }), table)).toEqual([
      'src/rules/a.ts imports src/check/check.ts: rules may import from text, check/report.ts.',
    ])
  })

  test('an allowed folder, an allowed file and its own folder', () => {
    const text = `import '../text/span.ts'\nimport '../check/report.ts'\nimport './rule.ts'\nimport 'yaml'`
    expect(laws.forbiddenImports(read({ 'src/rules/a.ts': text }), table)).toEqual([])
  })

  test('a folder that the table does not know', () => {
    expect(laws.forbiddenImports(read({ 'src/extra/a.ts': `import './b.ts'` }), table)).toEqual([
      'src/extra/a.ts: the folder "extra" is not in the import table.',
    ])
  })

  test.each([
    [`import { readFile } from 'node:fs/promises'`, 'imports node:fs/promises'],
    [`const run = await import('child_process')`, 'imports child_process'],
    [`const page = await fetch('https://example.org')`, 'calls fetch'],
    [`const page = await globalThis.fetch('https://example.org')`, 'calls fetch'],
  ])('a second door: %s', (text, what) => {
    expect(laws.otherDoors(read({ 'src/check/a.ts': text, 'src/repository/a.ts': text }))).toEqual([
      `src/check/a.ts ${what}: only src/repository reaches outside.`,
    ])
  })

  test('a module chosen at run time', () => {
    expect(laws.unreadableImports(read({ 'src/check/a.ts': 'await import(name)' }))).toHaveLength(1)
  })

  test('a rule that looks around', () => {
    const rule = `export const a = defineRule({})`
    const nosy = `import { sep } from 'node:path'\nimport { a } from './a.ts'\n${rule}`
    expect(laws.rulesThatLookAround(read({ 'src/rules/a.ts': rule, 'src/rules/b.ts': nosy }))).toEqual([
      'src/rules/b.ts imports node:path: a rule sees only its facts.',
      'src/rules/b.ts imports the rule src/rules/a.ts: a rule stands alone.',
    ])
  })

  test('a cycle, of types too', () => {
    const files = {
      'src/text/a.ts': `import type { B } from './b.ts'`,
      'src/text/b.ts': `import { c } from './c.ts'`,
      'src/text/c.ts': `import { b } from './b.ts'`,
    }
    expect(laws.importCycles(read(files))).toEqual(['Import cycle: src/text/b.ts -> src/text/c.ts -> src/text/b.ts'])
  })

  test('behaviour without a test', () => {
    const files = {
      'src/text/a.ts': 'export const a = 1',
      'src/text/b.ts': 'export function b() {}',
      'src/text/c.ts': 'export class C {}',
      'src/text/types.ts': 'export interface A { a: 1 }\nexport type B = A\nexport declare const d: 1',
      'src/cli/bin.ts': `#!/usr/bin/env node\nimport { main } from './main.ts'\nawait main()`,
      'src/cli/all.ts': `export { b } from '../text/b.ts'`,
    }
    expect(laws.untestedFiles(read(files), new Set(['__tests__/text/b.test.ts']))).toEqual([
      'src/text/a.ts has no test: write __tests__/text/a.test.ts.',
      'src/text/c.ts has no test: write __tests__/text/c.test.ts.',
    ])
  })

  test('a rule without a page, a page without a rule', () => {
    const sources = read({ 'src/rules/a.ts': 'export const a = defineRule({})', 'src/rules/rule.ts': 'export {}' })
    expect(laws.rulesWithoutPage(sources, ['README.md', 'b.md'])).toEqual([
      'The rule a has no page: run `npm run generate` and fill in docs/rules/a.md.',
      'docs/rules/b.md is the page of no rule: delete it.',
    ])
  })

  test('what grew too long', () => {
    const small = { file: 5, function: 3, rule: 4, shell: 2 }
    const files = {
      'src/text/long.ts': '// é\n\n\n\n\n\n',
      'src/text/function.ts': '// é\nexport const a = {\n  *b() {\n    a\n    b\n  } }',
      'src/cli/main.ts': 'a\nb\nc\n',
      'src/rules/a.ts': 'defineRule()\nb\nc\nd\ne\n',
    }
    expect(laws.overBudget(read(files), small)).toEqual([
      'src/text/long.ts has 6 lines: a file has 5.',
      'src/text/function.ts has 6 lines: a file has 5.',
      'src/text/function.ts:3 has a function of 4 lines: 3 at most.',
      'src/cli/main.ts has 3 lines: a shell has 2.',
      'src/rules/a.ts has 5 lines: a rule has 4.',
    ])
  })

  test.each(['src/utils/a.ts', 'src/text/string-util.ts', 'src/cli/helpers.ts', 'src/check/report-manager.ts'])(
    'a name that says nothing: %s',
    (path) => {
      expect(laws.vagueNames([path, 'src/text/utility-of-rows.ts'])).toHaveLength(1)
    },
  )
})

/** The code block of docs/architecture.md, read as the object literals that it holds. */
function readTable(markdown: string): { mayImport: laws.MayImport; budgets: laws.Budgets } {
  const block = /```ts\n(const mayImport = [\s\S]*?)```/.exec(markdown)?.[1]
  if (block === undefined) throw new Error('docs/architecture.md has no ts block that begins with `const mayImport`.')
  return new Function(`${block}\nreturn { mayImport, budgets }`)()
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
}
