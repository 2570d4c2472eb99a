import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml'
import type { Span } from '../text/span.ts'
import type { PolicyPath } from './policy-file.ts'

/** A value in the YAML, with the key or list position that leads to it. */
export interface Place {
  readonly value: Node | undefined
  readonly key: Node | undefined
}

/** The value at a path; where the path ends early, the last value on it. Aliases are followed to what they stand for. */
export function placeAt(document: Document, path: PolicyPath): Place & { readonly complete: boolean } {
  let place: Place = { value: document.contents ?? undefined, key: undefined }
  for (const step of path) {
    const next = child(document, place.value, step)
    if (!next) return { ...place, complete: false }
    place = next
  }
  return { ...place, complete: true }
}

function child(document: Document, parent: Node | undefined, step: string | number): Place | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined
    return item && { value: item, key: item }
  }
  if (!isMap(node)) return undefined
  const pair = (node.items as Pair<Node, Node | null>[]).find(({ key }) => keyText(key) === String(step))
  return pair && { value: pair.value ?? undefined, key: pair.key }
}

/** The text of a key, as it is in plain data. */
export function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : isPair(key) ? '' : String(key)
}

/** From the first to the last character of what is written; blank lines and comments after it are no part of it. */
export function spanOf(node: Node | undefined, text: string): Span | undefined {
  if (!node?.range) return undefined
  const [start, valueEnd] = node.range
  let end = Math.max(valueEnd, start)
  while (end > start && ' \t\r\n'.includes(text[end - 1] ?? '')) end--
  return { start, end }
}

/** The span of a value, or of its key where the value is left empty. */
export function spanAt(document: Document, path: PolicyPath, text: string): Span {
  for (let length = path.length; length >= 0; length--) {
    const { value, key, complete } = placeAt(document, path.slice(0, length))
    if (!complete) continue
    const span = spanOf(value, text)
    if (span && span.end > span.start) return span
    const keySpan = spanOf(key, text)
    if (keySpan) return keySpan
  }
  return { start: 0, end: 0 }
}

/** The span of the key that leads to a value. */
export function keySpanAt(document: Document, path: PolicyPath, text: string): Span {
  const { key, complete } = placeAt(document, path)
  return (complete ? spanOf(key, text) : undefined) ?? spanAt(document, path, text)
}
