import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

/** `$ command` and what it prints, out of the README's console blocks. */
function consoles(markdown: string): readonly { command: string; output: string }[] {
  return [...markdown.matchAll(/^```console\n\$ (.*)\n([\s\S]*?)^```$/gm)].map(([, command = '', output = '']) => ({
    command,
    output,
  }))
}

const readme = readFileSync('README.md', 'utf8')
const shown = consoles(readme)

/** Nothing of this machine: no colour, no runner, no git. */
const environment = { PATH: process.env['PATH'] ?? '', COLUMNS: '80' }

describe('what the README shows', () => {
  test('it shows the failure and the fix', () => {
    expect(shown.map(({ command }) => command)).toEqual([
      'node dist/cli.js check examples/stale',
      'node dist/cli.js fix examples/stale --suggested --dry-run',
    ])
  })

  test.each(shown)('$command', ({ command, output }) => {
    const [, ...args] = command.split(' ')
    const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8', env: environment })
    expect(stdout).toBe(output)
    expect(status).toBe(command.includes(' check ') ? 1 : 0)
  })

  test('the example that is right passes', () => {
    const stdout = execFileSync(process.execPath, ['dist/cli.js', 'check', 'examples/fresh'], {
      encoding: 'utf8',
      env: environment,
    })
    expect(stdout.trimEnd().split('\n').at(-3)).toMatch(/^✔ /)
  })

  test('every page that it points to is there', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path)
    expect(links.length).toBeGreaterThan(5)
    for (const path of links)
      expect({ path, length: readFileSync(path, 'utf8').length > 0 }).toEqual({ path, length: true })
  })
})
