import { type Alias, type Document, isAlias, isCollection, isMap, isPair, isScalar, type Node, type Pair } from 'yaml'
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts'
import { quote } from '../text/quote.ts'
import type { Span } from '../text/span.ts'
import { keyText, spanOf } from './yaml-places.ts'
import { MOST_FAULTS, unreadable } from './yaml-syntax.ts'
import { quoteFix } from './yaml-values.ts'

/** More values than this can only come of anchors that hold anchors that hold anchors. */
const MAX_VALUES_OF_ALIASES = 10_000
const CORE_TAGS = ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`)

/** What YAML allows and a policy does not: keys that stand twice, tags, anchors that explode or refer to nothing. */
export function structureFaults(path: string, text: string, document: Document): readonly Diagnostic[] {
  const walk = new Walk(path, text)
  walk.visit(document.contents)
  return walk.faults.slice(0, MOST_FAULTS)
}

class Walk {
  readonly faults: Diagnostic[] = []
  readonly #path: string
  readonly #text: string
  /** How many values an anchor stands for; undefined while it is being read. */
  readonly #anchors = new Map<string, number | undefined>()
  #valuesOfAliases = 0

  constructor(path: string, text: string) {
    this.#path = path
    this.#text = text
  }

  /** Returns how many values the node stands for, aliases counted in full. */
  visit(node: unknown): number {
    if (isAlias(node)) return this.#alias(node)
    if (isPair(node)) return this.visit(node.key) + this.visit(node.value)
    if (!isScalar(node) && !isCollection(node)) return 0
    if (node.anchor) this.#anchors.set(node.anchor, undefined)
    this.#tag(node)
    const size = isCollection(node) ? this.#items(node.items) : 1
    if (isMap(node)) this.#duplicates(node.items as Pair[])
    if (node.anchor) this.#anchors.set(node.anchor, size)
    return size
  }

  #items(items: readonly unknown[]): number {
    let size = 1
    for (const item of items) size += this.visit(item)
    return size
  }

  #alias(alias: Alias): number {
    const size = this.#anchors.get(alias.source)
    if (size === undefined) {
      const span = this.#span(alias)
      const known = this.#anchors.has(alias.source)
      const message = known
        ? `${quote(`*${alias.source}`)} refers to the value that it stands in, which has no end.`
        : `${quote(`*${alias.source}`)} begins with an asterisk, which in YAML refers to an anchor, and there is none of this name above.`
      const fix = known ? undefined : quoteFix(this.#path, this.#text, span)
      this.#fault(span, message, known ? 'Write the value out.' : 'Put it in quotes if it is meant as it stands.', fix)
      return 1
    }
    const before = this.#valuesOfAliases
    this.#valuesOfAliases += size
    if (before <= MAX_VALUES_OF_ALIASES && this.#valuesOfAliases > MAX_VALUES_OF_ALIASES) {
      this.#fault(
        this.#span(alias),
        'The anchors and aliases of this file stand for so many values that it is not read.',
        'Write the values out; a policy hardly needs anchors.',
      )
    }
    return Math.min(size, MAX_VALUES_OF_ALIASES + 1)
  }

  #tag(node: Node): void {
    const tag = node.tag
    if (tag === undefined || CORE_TAGS.includes(tag)) return
    this.#fault(
      this.#span(node),
      `The tag ${quote(tag.replace('tag:yaml.org,2002:', '!!'))} has no meaning in a policy.`,
      'Remove it, or put the text in quotes.',
    )
  }

  #duplicates(items: readonly Pair[]): void {
    const first = new Map<string, unknown>()
    for (const { key } of items) {
      if (this.faults.length >= MOST_FAULTS) return
      const name = keyText(key)
      if (!first.has(name)) {
        first.set(name, key)
        continue
      }
      const at = this.#span(key)
      const related = {
        location: { file: this.#path, span: this.#span(first.get(name)) },
        message: 'It stands here first.',
      }
      const fault = unreadable(
        this.#path,
        at,
        `The key ${quote(name)} stands twice in the same mapping.`,
        'YAML keeps one of the two in silence: join them, or remove one.',
      )
      this.faults.push({ ...fault, related: [related] })
    }
  }

  #span(node: unknown): Span {
    return spanOf(node as Node, this.#text) ?? { start: 0, end: 0 }
  }

  #fault(span: Span, message: string, help: string, fix?: Fix): void {
    this.faults.push(unreadable(this.#path, span, message, help, fix))
  }
}
