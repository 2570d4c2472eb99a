import { posix } from 'node:path'
import type { Source } from './source.ts'

/** For each folder of src: the folders, or single files, that it may import from. */
export type MayImport = Readonly<Record<string, readonly string[]>>
export interface Budgets {
  readonly file: number
  readonly function: number
  readonly rule: number
  readonly shell: number
}

/** The only folder with a door to the outside. */
const OUTSIDE = 'repository'
const OUTSIDE_MODULES = /^(node:)?(fs|child_process|http|https|http2|net|tls|dgram)(\/|$)/
const SHELLS = ['src/action/main.ts', 'src/cli/main.ts']
const VAGUE = /(^|[-./])(utils?|helpers?|managers?)($|[-./])/i

export function forbiddenImports(sources: readonly Source[], mayImport: MayImport): string[] {
  return sources.flatMap((source) =>
    importedFiles(source).flatMap((target) => {
      const folder = folderOf(source.path)
      const allowed = mayImport[folder]
      if (!allowed) return [`${source.path}: the folder "${folder}" is not in the import table.`]
      if (folderOf(target) === folder || allowed.some((entry) => covers(entry, target))) return []
      return [`${source.path} imports ${target}: ${folder} may import from ${allowed.join(', ') || 'nothing'}.`]
    }),
  )
}

function covers(entry: string, target: string): boolean {
  return entry.endsWith('.ts') ? target === `src/${entry}` : folderOf(target) === entry
}

export function otherDoors(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => folderOf(path) !== OUTSIDE)
    .flatMap(({ path, imports, callsFetch }) => [
      ...imports
        .filter((name) => name !== undefined && OUTSIDE_MODULES.test(name))
        .map((name) => `${path} imports ${name}: only src/${OUTSIDE} reaches outside.`),
      ...(callsFetch ? [`${path} calls fetch: only src/${OUTSIDE} reaches outside.`] : []),
    ])
}

export function unreadableImports(sources: readonly Source[]): string[] {
  return sources
    .filter(({ imports }) => imports.includes(undefined))
    .map(({ path }) => `${path} imports a module that is chosen at run time: nobody can check that, nor bundle it.`)
}

export function rulesThatLookAround(sources: readonly Source[]): string[] {
  const rules = new Set(sources.filter(isRule).map(({ path }) => path))
  return sources.filter(isRule).flatMap((source) => [
    ...source.imports
      .filter((name) => name?.startsWith('node:'))
      .map((name) => `${source.path} imports ${name}: a rule sees only its facts.`),
    ...importedFiles(source)
      .filter((target) => rules.has(target))
      .map((target) => `${source.path} imports the rule ${target}: a rule stands alone.`),
  ])
}

export function importCycles(sources: readonly Source[]): string[] {
  const targets = new Map(sources.map((source) => [source.path, importedFiles(source)]))
  const done = new Set<string>()
  const cycles: string[] = []

  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push(`Import cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' -> ')}`)
    } else if (!done.has(path)) {
      for (const target of targets.get(path) ?? []) visit(target, [...trail, path])
      done.add(path)
    }
  }
  for (const path of targets.keys()) visit(path, [])
  return cycles
}

export function untestedFiles(sources: readonly Source[], tests: ReadonlySet<string>): string[] {
  return sources
    .filter(({ exportsBehaviour }) => exportsBehaviour)
    .map(({ path }) => [path, path.replace(/^src\//, '__tests__/').replace(/\.ts$/, '.test.ts')] as const)
    .filter(([, test]) => !tests.has(test))
    .map(([path, test]) => `${path} has no test: write ${test}.`)
}

export function rulesWithoutPage(sources: readonly Source[], pages: readonly string[]): string[] {
  const ids = sources.filter(isRule).map(({ path }) => posix.basename(path, '.ts'))
  return [
    ...ids
      .filter((id) => !pages.includes(`${id}.md`))
      .map((id) => `The rule ${id} has no page: run \`npm run generate\` and fill in docs/rules/${id}.md.`),
    ...pages
      .filter((page) => page !== 'README.md' && !ids.includes(posix.basename(page, '.md')))
      .map((page) => `docs/rules/${page} is the page of no rule: delete it.`),
  ]
}

export function overBudget(sources: readonly Source[], budgets: Budgets): string[] {
  return sources.flatMap((source) => {
    const kind = isRule(source) ? 'rule' : SHELLS.includes(source.path) ? 'shell' : 'file'
    return [
      ...(source.lines > budgets[kind]
        ? [`${source.path} has ${source.lines} lines: a ${kind} has ${budgets[kind]}.`]
        : []),
      ...source.functions
        .filter(({ lines }) => lines > budgets.function)
        .map(
          ({ line, lines }) => `${source.path}:${line} has a function of ${lines} lines: ${budgets.function} at most.`,
        ),
    ]
  })
}

export function vagueNames(paths: readonly string[]): string[] {
  return paths
    .filter((path) => VAGUE.test(path))
    .map((path) => `${path}: say what it does; util, helper and manager say nothing.`)
}

function isRule({ path, definesRule }: Source): boolean {
  return definesRule && folderOf(path) === 'rules'
}

/** The files of ours that a file imports, as paths from the top of the project. */
function importedFiles({ path, imports }: Source): string[] {
  return imports
    .filter((name) => name !== undefined)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name))
}

/** `src/rules/rule.ts` is in `rules`; a file outside src, or right in it, is in a folder that no table names. */
function folderOf(path: string): string {
  const [top, folder, ...rest] = path.split('/')
  return top === 'src' && folder !== undefined && rest.length > 0 ? folder : path
}
