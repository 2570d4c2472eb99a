import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const REQUIRE =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);"

/** docs/messages.md: what all rules say of the examples on their pages, by the real check. */
export async function ruleMessages() {
  const directory = mkdtempSync(join(tmpdir(), 'messages-'))
  try {
    const outfile = join(directory, 'transcript.mjs')
    await build({
      entryPoints: ['__tests__/rules/transcript.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
      banner: { js: REQUIRE },
    })
    const { transcript } = await import(pathToFileURL(outfile))
    return [['docs/messages.md', await transcript()]]
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
