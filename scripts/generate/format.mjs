import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')

/** The text as `npm run format` would leave it, so that generating and formatting never quarrel. */
export function formatTypeScript(text) {
  const args = [biome, 'check', '--write', '--stdin-file-path=src/generated.ts']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input: text, encoding: 'utf8' })
  if (status !== 0) throw new Error(`biome could not format a generated file:\n${stderr}`)
  return stdout
}
