import type { Document } from 'yaml'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Repository, TextFile } from '../repository/repository.ts'
import type { Insights } from '../rules/rule.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Span } from '../text/span.ts'
import { type Beside, listBeside, readBeside } from './read-beside.ts'

const FOLDERS = ['', '.github', '.gitlab']
const NAME = /^security-insights\.ya?ml$/i
/** Such a file has some dozens of values. */
const MOST_VALUES = 2_000

/** The values of security-insights.yml with their places. One that is no YAML could not be looked at. */
export async function findSecurityInsights(repository: Repository): Promise<Beside<Insights>> {
  const { found: file, reason } = await findFile(repository)
  if (!file) return reason === undefined ? {} : { reason }
  const { readYaml } = await import('../policy/read-yaml.ts')
  const read = readYaml(file.path, file.text)
  if ('document' in read) return { found: { ...file, values: valuesOf(read.document) } }
  return { reason: notRead(file, read) }
}

function notRead({ path, text }: TextFile, [fault]: readonly Diagnostic[]): string {
  const { line, column } = new LineIndex(text).position(fault?.location.span.start ?? 0)
  return `${path} could not be read as YAML: mend it at line ${line}, column ${column}.`
}

async function findFile(repository: Repository): Promise<Beside<TextFile>> {
  let reason: string | undefined
  for (const folder of FOLDERS) {
    const names = await listBeside(repository, folder)
    reason ??= names.reason
    const name = names.found?.find((one) => NAME.test(one))
    if (name !== undefined) return readBeside(repository, [folder === '' ? name : `${folder}/${name}`])
  }
  return reason === undefined ? {} : { reason }
}

/** Every scalar by its keys joined with points: `header.expiration-date`. */
function valuesOf({ contents }: Document): Insights['values'] {
  const values = new Map<string, { readonly value: string; readonly span: Span }>()
  const open: (readonly [string, unknown])[] = [['', contents]]
  for (let next = open.pop(); next && values.size < MOST_VALUES; next = open.pop()) {
    const [path, node] = next
    const under = (key: string): string => (path === '' ? key : `${path}.${key}`)
    if (isCollection(node)) {
      for (const [index, item] of node.items.entries()) {
        if (isPair(item)) open.push([under(String(textOf(item.key))), item.value])
        else open.push([under(String(index)), item])
      }
    } else if (isScalar(node) && node.range) {
      values.set(path, { value: String(node.value), span: { start: node.range[0], end: node.range[1] } })
    }
  }
  return values
}

interface Scalar {
  readonly value: unknown
  readonly range?: readonly [number, number, number] | null
}

const isObject = (node: unknown): node is object => typeof node === 'object' && node !== null
const isCollection = (node: unknown): node is { readonly items: readonly unknown[] } =>
  isObject(node) && 'items' in node && Array.isArray(node.items)
const isPair = (node: unknown): node is { readonly key: unknown; readonly value: unknown } =>
  isObject(node) && 'key' in node && 'value' in node
const isScalar = (node: unknown): node is Scalar => isObject(node) && 'value' in node && !('key' in node)
const textOf = (key: unknown): unknown => (isScalar(key) ? key.value : key)
