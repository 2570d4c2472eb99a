import { parseSync } from '@swc/core'

/** What the laws of the house need to know of a source file. */
export interface Source {
  readonly path: string
  readonly lines: number
  /** As written; undefined where an import is chosen at run time. */
  readonly imports: readonly (string | undefined)[]
  readonly functions: readonly { readonly line: number; readonly lines: number }[]
  /** False for files of types, of re-exports, and for entries that only run something. */
  readonly exportsBehaviour: boolean
  readonly callsFetch: boolean
  readonly definesRule: boolean
}

/** The few fields of swc's syntax tree that are looked at. */
interface Node {
  readonly type: string
  readonly span: { readonly start: number; readonly end: number }
  readonly value?: unknown
  readonly source?: Node | null
  readonly argument?: Node
  readonly arguments?: readonly { readonly expression: Node }[]
  readonly callee?: Node
  readonly property?: Node
  readonly declaration?: Node
  readonly declare?: boolean
}

const FUNCTION =
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|(Method|Getter|Setter)Property|(Class|Private)Method|Constructor)$/

export function readSource(path: string, text: string): Source {
  // swc counts bytes from a base of its own; the empty statement in front shows where that is.
  const bytes = Buffer.from(`;${text.replace(/^#!/, '//')}`)
  const module = parseSync(bytes.toString(), { syntax: 'typescript', target: 'es2023' })
  const body = module.body as unknown as readonly Node[]
  const base = body[0]?.span.start ?? 0
  const nodes = [...nodesIn(body)]
  const linesBetween = (start: number, end: number) =>
    bytes
      .subarray(start - base, end - base)
      .toString()
      .split('\n').length

  return {
    path,
    lines: text.replace(/\n$/, '').split('\n').length,
    imports: nodes.flatMap(importsOf),
    functions: nodes
      .filter(({ type }) => FUNCTION.test(type))
      .map(({ span }) => ({ line: linesBetween(base, span.start), lines: linesBetween(span.start, span.end) })),
    exportsBehaviour: body.some(exportsBehaviour),
    callsFetch: nodes.some((node) => calls(node, 'fetch')),
    definesRule: nodes.some((node) => calls(node, 'defineRule')),
  }
}

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if ('type' in value && 'span' in value) yield value as Node
  for (const child of Object.values(value)) yield* nodesIn(child)
}

/** `import x from`, `export x from`, `import()`, `require()` and the type `import('x').T`. */
function importsOf(node: Node): (string | undefined)[] {
  if (node.source && /^(Import|Export)/.test(node.type)) return [literal(node.source)]
  if (node.type === 'TsImportType') return [literal(node.argument)]
  if (node.type === 'TsExternalModuleReference') return [literal((node as { expression?: Node }).expression)]
  if (node.callee?.type === 'Import' || calls(node, 'require')) return [literal(node.arguments?.[0]?.expression)]
  return []
}

function literal(node: Node | undefined): string | undefined {
  return node?.type === 'StringLiteral' ? String(node.value) : undefined
}

function calls(node: Node, name: string): boolean {
  if (node.type !== 'CallExpression') return false
  return node.callee?.value === name || node.callee?.property?.value === name
}

function exportsBehaviour(statement: Node): boolean {
  if (statement.type === 'ExportDefaultDeclaration' || statement.type === 'ExportDefaultExpression') return true
  if (statement.type !== 'ExportDeclaration') return false
  return !statement.declaration?.declare && !/^Ts(Interface|TypeAlias)/.test(statement.declaration?.type ?? '')
}
