import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const TABLE = JSON.stringify('| a |\n| - |\n| b |\n')

/** Each dependency doing the least that it is there for; core as a whole, because that is how the Action hands it on. */
const SOURCES = {
  'semver (identifiers)': `import { compareIdentifiers } from 'semver/internal/identifiers.js'; compareIdentifiers('1', 'a')`,
  pep440: `import { valid } from '@renovatebot/pep440'; valid('1.2rc1')`,
  yaml: `
    import { Composer, Parser } from './node_modules/yaml/browser/index.js'
    Array.from(new Composer().compose(new Parser().parse('a: 1')))`,
  'mdast with tables': `
    import { fromMarkdown } from 'mdast-util-from-markdown'
    import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
    import { gfmTable } from 'micromark-extension-gfm-table'
    fromMarkdown(${TABLE}, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })`,
  'the policy validator': `import validate from './src/policy/validate.generated.cjs'; validate({ version: 1 })`,
  '@actions/core': `import * as core from '@actions/core'; globalThis.core = core`,
  '@actions/github': `import { getOctokit } from '@actions/github'; getOctokit('a')`,
}

/** Jobs that load one dependency alone, bundled as it is in dist. */
export async function dependencies(scratch) {
  const jobs = []
  for (const [name, contents] of Object.entries(SOURCES)) {
    if (name === 'the policy validator' && !existsSync('src/policy/validate.generated.cjs')) continue
    const outfile = join(scratch, `${jobs.length}.cjs`)
    await build({
      stdin: { contents, resolveDir: process.cwd() },
      bundle: true,
      format: 'cjs',
      legalComments: 'none',
      minify: true,
      outfile,
      platform: 'node',
      target: 'node20',
    })
    jobs.push({ title: `alone: ${name}`, args: [outfile] })
  }
  return jobs
}
