import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { formatTypeScript } from './format.mjs'

const PAGES = 'docs/rules'

/** The rules' pages as data, so that `explain` prints them where there is no docs folder. */
export async function pageTexts() {
  const files = existsSync(PAGES) ? readdirSync(PAGES).filter((file) => /^[a-z].*\.md$/.test(file)) : []
  const entries = files.sort().map((file) => {
    const text = readFileSync(`${PAGES}/${file}`, 'utf8').replace(/^<!-- head:(start|end) -->\n/gm, '')
    return `${JSON.stringify(file.slice(0, -'.md'.length))}: ${JSON.stringify(text.trim())}`
  })
  const text = `// Written by \`npm run generate\` from docs/rules: not to be edited.

/** The page of each rule, in Markdown. */
export const rulePages: Readonly<Record<string, string>> = {${entries.join(',\n')}}
`
  return [['src/cli/rule-pages.generated.ts', formatTypeScript(text)]]
}
