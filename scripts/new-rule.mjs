// npm run new-rule supported-row-has-release: the rule, its test and its page, each ready to be filled in.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { camelCase } from './generate/rule-files.mjs'

const [id, ...rest] = process.argv.slice(2)
if (!/^[a-z]+(-[a-z0-9]+)+$/.test(id ?? '') || rest.length > 0) {
  fail(
    'usage: npm run new-rule its-claim-in-words\nThe name is the claim that the rule makes: supported-row-has-release.',
  )
}

const name = camelCase(id)
const files = {
  [`src/rules/${id}.ts`]: rule(),
  [`__tests__/rules/${id}.test.ts`]: test(),
  [`docs/rules/${id}.md`]: page(),
}
for (const path of Object.keys(files)) if (existsSync(path)) fail(`${path} is there already.`)
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(`written: ${path}`)
}
process.exitCode = spawnSync(process.execPath, ['scripts/generate.mjs'], { stdio: 'inherit' }).status ?? 1

function rule() {
  return `import { promised } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const ${name} = defineRule({
  id: '${id}',
  summary: 'TODO: the claim, in one sentence.',
  severity: 'warning',
  drift: false,
  since: 'unreleased',
  needs: ['support'],

  *check({ support }) {
    for (const { text, at } of promised(support).flatMap(({ rows }) => rows)) {
      if (text !== 'TODO') continue // What is as it should be.

      yield { message: \`TODO: what is wrong with \${quote(text)}, and why it matters.\`, help: 'TODO: what to do.', at }
    }
  },
})
`
}

function test() {
  return `import { table, testRule } from './table-of-cases.ts'

testRule('${id}', {
  accepts: {
    'TODO: what is as it should be': table('1.x', 'yes'),
  },
  reports: {
    'TODO: what is wrong, between the marks': [table('«2.x»', 'yes'), 'warning: TODO: the exact sentence'],
  },
})
`
}

function page() {
  return `<!-- head:start -->
<!-- head:end -->

## Why

TODO: what goes wrong for the reader of the policy when the claim does not hold.

## Rejected

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| TODO    | yes       |
\`\`\`

> warning: TODO: the exact sentence. The tests run this example; further blocks may be \`text tags\`, \`yaml security-policy.yml\`, \`sh\`.

## Accepted

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 1.x     | yes       |
\`\`\`
`
}

function fail(message) {
  console.error(message)
  process.exit(2)
}
