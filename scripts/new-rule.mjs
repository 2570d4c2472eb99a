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
  return `import { defineRule } from './rule.ts'

export const ${name} = defineRule({
  id: '${id}',
  summary: 'TODO: the claim, in one sentence.',
  severity: 'error',
  drift: true,
  since: 'unreleased',
  needs: ['support'],

  *check({ support }) {
    for (const row of support.tables.flatMap(({ rows }) => rows)) {
      if (row.text !== 'TODO') continue // What is as it should be.

      yield { message: \`TODO: what is wrong with "\${row.text}".\`, at: row.at }
    }
  },
})
`
}

function test() {
  return `import { ${name} } from '../../src/rules/${id}.ts'

describe('${id}', () => {
  test('TODO: what it accepts, and the exact sentence for what it reports', () => {
    expect(${name}.summary).not.toMatch('TODO')
  })
})
`
}

function page() {
  return `<!-- head:start -->
<!-- head:end -->

## Why

TODO: what goes wrong for the reader of the policy when the claim does not hold.

## Rejected

TODO: the smallest example that is reported.

## Accepted

TODO: the same, put right.
`
}

function fail(message) {
  console.error(message)
  process.exit(2)
}
