// Brings sources into a script: bundled by esbuild into a temporary file, because Node 20 runs no TypeScript.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const REQUIRE =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);"

/** The exports of several modules of src as one object. */
export async function loadSource(...paths) {
  const directory = mkdtempSync(join(tmpdir(), 'source-'))
  try {
    const outfile = join(directory, 'source.mjs')
    const contents = paths.map((path) => `export * from ${JSON.stringify(`./src/${path}`)}`).join('\n')
    await build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
      banner: { js: REQUIRE },
    })
    return await import(pathToFileURL(outfile))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
