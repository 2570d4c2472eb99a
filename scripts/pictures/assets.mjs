// What GitHub's pages look like: its style of Markdown, Mermaid, and emoji. Fetched for one run, no dependencies of ours.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Mermaid in the major that GitHub has. */
const PACKAGES = ['github-markdown-css@5', 'mermaid@11', '@twemoji/svg@15']

export function fetchAssets(directory) {
  const [css, mermaid, emoji] = PACKAGES.map((name, index) => unpack(name, join(directory, `package-${index}`)))
  return {
    style: (scheme) => readFileSync(join(css, `github-markdown-${scheme}.css`), 'utf8'),
    mermaid: join(mermaid, 'dist/mermaid.min.js'),
    emoji: (character) => emojiAddress(character, emoji),
  }
}

function unpack(name, target) {
  mkdirSync(target, { recursive: true })
  const output = execFileSync('npm', ['pack', '--silent', '--pack-destination', target, name], { encoding: 'utf8' })
  execFileSync('tar', ['xzf', join(target, output.trim().split('\n').at(-1)), '-C', target])
  return join(target, 'package')
}

/** The picture of an emoji as an address that needs no other file; undefined where there is none. */
function emojiAddress(character, directory) {
  const name = [...character]
    .map((one) => one.codePointAt(0).toString(16))
    .filter((code) => code !== 'fe0f')
    .join('-')
  const file = join(directory, `${name}.svg`)
  return existsSync(file) ? `data:image/svg+xml;base64,${readFileSync(file).toString('base64')}` : undefined
}
