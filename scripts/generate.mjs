// Writes what is derived from other files; with --check it writes nothing and fails listing what differs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pageTexts } from './generate/page-texts.mjs'
import { policyOutline } from './generate/policy-outline.mjs'
import { policyReference } from './generate/policy-reference.mjs'
import { policyTypes } from './generate/policy-types.mjs'
import { policyValidator } from './generate/policy-validator.mjs'
import { ruleIndex } from './generate/rule-index.mjs'
import { ruleMessages } from './generate/rule-messages.mjs'
import { rulePages } from './generate/rule-pages.mjs'

// In this order: the pages are made of the rules that the index names, and the texts of the pages.
const steps = [
  policyTypes,
  policyValidator,
  policyOutline,
  policyReference,
  ruleIndex,
  rulePages,
  ruleMessages,
  pageTexts,
]
const checkOnly = process.argv.includes('--check')
const stale = []

for (const step of steps) {
  for (const [path, text] of await step()) {
    if (read(path) === text) continue
    stale.push(path)
    if (!checkOnly) write(path, text)
  }
}

for (const path of stale) console.log(`${checkOnly ? 'differs' : 'written'}: ${path}`)
if (stale.length === 0) console.log('Generated files are up to date.')
if (checkOnly && stale.length > 0) {
  console.error('\nGenerated files differ from their sources. Run `npm run generate` and commit the result.')
  process.exitCode = 1
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
