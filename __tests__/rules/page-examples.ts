import { readdirSync, readFileSync } from 'node:fs'
import type { Example } from './example.ts'

const PAGES = 'docs/rules'

/** An example of a rule's page, with the sentences that the page says the rule answers. */
export interface PageExample {
  readonly rule: string
  readonly kind: 'Rejected' | 'Accepted'
  readonly example: Example
  readonly sentences: readonly string[]
}

/** The ids of all rules that have a page. */
export function pagesOfRules(): readonly string[] {
  return readdirSync(PAGES)
    .filter((file) => /^[a-z].*\.md$/.test(file))
    .map((file) => file.slice(0, -'.md'.length))
    .sort()
}

/**
 * The examples of a page. Below `## Rejected` and `## Accepted` fenced blocks name a file after their language
 * (`md SECURITY.md`), or are `text tags`, `text branches`, `text private-reporting` or `sh`; the sentences stand as a quote below (`> error: …`).
 * A quote, a heading or a file of the same name begins the next example.
 */
export function examplesOf(rule: string): readonly PageExample[] {
  const page = readFileSync(`${PAGES}/${rule}.md`, 'utf8')
  const examples: PageExample[] = []
  let section: string | undefined
  let blocks = new Map<string, string>()
  const close = (sentences: readonly string[] = []) => {
    if (blocks.size > 0 && (section === 'Rejected' || section === 'Accepted'))
      examples.push({ rule, kind: section, example: exampleOf(blocks), sentences })
    blocks = new Map()
  }
  for (const part of page.matchAll(PARTS)) {
    const [whole, , language = '', name = language, text = ''] = part
    if (whole.startsWith('>')) close(sentencesOf(whole))
    else if (whole.startsWith('#')) {
      close()
      if (whole.startsWith('## ')) section = whole.slice('## '.length)
    } else {
      if (blocks.has(name)) close()
      blocks.set(name, text)
    }
  }
  close()
  return examples
}

/** Fenced blocks, quotes and headings: what is in a block is none of the others. */
const PARTS = /^(`{3,})(\w+)(?: (\S+))?\n([\s\S]*?)^\1$|^(?:> .*\n?)+|^##+ .*$/gm

/** Each begins with its severity; a line that does not goes on. */
function sentencesOf(quote: string): readonly string[] {
  const lines = quote
    .trim()
    .split('\n')
    .map((line) => line.replace(/^> ?/, ''))
  return lines.join(' ').split(/ (?=(?:error|warning|notice): )/)
}

function exampleOf(blocks: ReadonlyMap<string, string>): Example {
  const lines = (name: string) => (blocks.get(name) ?? '').split('\n').filter((line) => line.trim() !== '')
  const tags = lines('tags').map((line) => {
    const [name = '', date] = line.split(/\s+/)
    return { name, ...(date === undefined ? {} : { date }) }
  })
  const special = ['tags', 'branches', 'private-reporting', 'sh']
  const files = Object.fromEntries([...blocks].filter(([name]) => !special.includes(name)))
  const [today, release] = ['--today', '--release'].map(
    (flag) => new RegExp(`${flag} (\\S+)`).exec(blocks.get('sh') ?? '')?.[1],
  )
  return {
    files,
    tags,
    ...(blocks.has('branches') && { branches: lines('branches') }),
    ...(blocks.has('private-reporting') && {
      hosting: { url: 'https://github.com/acme/tool', privateReporting: lines('private-reporting')[0] === 'on' },
    }),
    ...(today !== undefined && { today }),
    ...(release !== undefined && { release }),
  }
}
