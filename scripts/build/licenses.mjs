import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/

/** What `npm run generate` copied into the policy's validator: ncc sees one file of ours there. */
const COPIED = ['node_modules/ajv', 'node_modules/fast-deep-equal']

/** The licence texts of every package that has a module in the bundles, sorted, so that the file never changes by itself. */
export function licenses(modules) {
  const folders = new Set([...modules].flatMap((path) => PACKAGE.exec(path) ?? []))
  return [...new Set([...COPIED, ...folders].map(notice))].sort().join('\n')
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim())
  return [`${name} ${version} (${license})`, ...texts, ''].join('\n\n')
}
