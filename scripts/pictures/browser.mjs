// A headless Chromium: once to learn how high a page is, and once for its picture.
import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome']
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--disable-lcd-text']
const SCALE = 1.15

export async function photograph(page, file, width, directory) {
  const browser = findBrowser()
  const url = pathToFileURL(page).href
  const run = (height, ...flags) => {
    const profile = mkdtempSync(join(directory, 'profile-'))
    const size = [
      `--window-size=${width},${height}`,
      `--force-device-scale-factor=${SCALE}`,
      '--virtual-time-budget=8000',
    ]
    return promisify(execFile)(browser, [...FLAGS, ...size, `--user-data-dir=${profile}`, ...flags, url], {
      maxBuffer: 64 * 1024 * 1024,
      timeout: 60_000,
    })
  }
  const { stdout } = await run(600, '--dump-dom')
  const height = Number(/data-height="(\d+)"/.exec(stdout)?.[1])
  if (!height) throw new Error(`The page ${page} did not tell its height.`)
  await run(height, `--screenshot=${file}`)
}

function findBrowser() {
  const { CHROMIUM } = process.env
  if (CHROMIUM) return CHROMIUM
  for (const name of NAMES) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    } catch {}
  }
  throw new Error(`No browser found. Install Chromium, or set CHROMIUM to its path. Looked for: ${NAMES.join(', ')}.`)
}
