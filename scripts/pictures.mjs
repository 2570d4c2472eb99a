// npm run pictures: what people see on GitHub and in a terminal, as pictures for the documentation. Needs a network for the
// style sheets (npm pack) and a Chromium: CHROMIUM=/path, or one of the usual names on the PATH.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fetchAssets } from './pictures/assets.mjs'
import { photograph } from './pictures/browser.mjs'
import { pictures } from './pictures/examples.mjs'
import { pageOf } from './pictures/page.mjs'

const MOST_BYTES = 150_000
const target = resolve('docs/pictures')
const only = process.argv[2]
const directory = mkdtempSync(join(tmpdir(), 'pictures-'))
try {
  const assets = fetchAssets(directory)
  mkdirSync(target, { recursive: true })
  for (const picture of await pictures()) {
    if (only !== undefined && !picture.name.includes(only)) continue
    for (const scheme of picture.schemes) {
      const page = join(directory, `${picture.name}-${scheme}.html`)
      writeFileSync(page, pageOf(picture, scheme, assets))
      const file = join(target, picture.schemes.length > 1 ? `${picture.name}-${scheme}.png` : `${picture.name}.png`)
      await photograph(page, file, picture.width, directory)
      const { size } = statSync(file)
      console.log(`${file} ${Math.round(size / 1000)} kB${size > MOST_BYTES ? ': too large' : ''}`)
      if (size > MOST_BYTES) process.exitCode = 1
    }
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}
