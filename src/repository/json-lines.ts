/** One token of JSON, or a character that can start none; `depth` is that of the brackets around it. */
interface Token {
  readonly text: string
  readonly start: number
}

/** The line (from 1) on which an item of the outermost array starts, or the outermost value for undefined. The text is JSON. */
export function lineOfItem(text: string, item: number | undefined): number {
  let depth = 0
  let index = 0
  for (const token of tokens(text)) {
    if (item === undefined || (depth === 1 && index === item && token.text !== ',')) return lineAt(text, token.start)
    if (token.text === '[' || token.text === '{') depth++
    else if (token.text === ']' || token.text === '}') depth--
    else if (token.text === ',' && depth === 1) index++
  }
  return lineAt(text, text.length)
}

/** The line (from 1) of the first token that cannot stand where it stands; the last line where the text merely ends too early. */
export function lineOfSyntaxFault(text: string): number {
  const grammar = new JsonGrammar()
  for (const token of tokens(text)) {
    if (!grammar.accepts(token.text)) return lineAt(text, token.start)
  }
  return lineAt(text, text.length)
}

/** What may come next: a value, a key, a colon, or a comma or the closing bracket. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'separator' | 'nothing'

class JsonGrammar {
  #expected: Expected = 'value'
  readonly #open: ('[' | '{')[] = []

  accepts(token: string): boolean {
    const next = this.#after(token)
    if (next === undefined) return false
    this.#expected = next
    return true
  }

  #after(token: string): Expected | undefined {
    const expected = this.#expected
    if (token === ']' || token === '}') return this.#close(token)
    if (expected === 'colon') return token === ':' ? 'value' : undefined
    if (expected === 'separator') return token === ',' ? (this.#open.at(-1) === '[' ? 'value' : 'key') : undefined
    if (expected === 'key' || expected === 'key-or-end')
      return isJson(token) && token.startsWith('"') ? 'colon' : undefined
    if (expected === 'nothing') return undefined
    if (token === '[' || token === '{') {
      this.#open.push(token)
      return token === '[' ? 'value-or-end' : 'key-or-end'
    }
    return isJson(token) ? this.#afterValue() : undefined
  }

  #close(token: ']' | '}'): Expected | undefined {
    const fits = this.#open.at(-1) === (token === ']' ? '[' : '{')
    const empty = this.#expected === (token === ']' ? 'value-or-end' : 'key-or-end')
    if (!fits || !(empty || this.#expected === 'separator')) return undefined
    this.#open.pop()
    return this.#afterValue()
  }

  #afterValue(): Expected {
    return this.#open.length === 0 ? 'nothing' : 'separator'
  }
}

function* tokens(text: string): Iterable<Token> {
  for (let start = 0; start < text.length; ) {
    if (' \t\r\n'.includes(text.charAt(start))) {
      start++
      continue
    }
    const end = endOfToken(text, start)
    yield { text: text.slice(start, end), start }
    start = end
  }
}

function endOfToken(text: string, start: number): number {
  if (text[start] === '"') {
    let end = start + 1
    while (end < text.length && text[end] !== '"' && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1
    return Math.min(end + 1, text.length)
  }
  let end = start + 1
  if ('[]{},:'.includes(text.charAt(start))) return end
  while (end < text.length && !' \t\r\n[]{},:"'.includes(text.charAt(end))) end++
  return end
}

/** A string, number or word by itself. */
function isJson(token: string): boolean {
  try {
    JSON.parse(token)
    return true
  } catch {
    return false
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
