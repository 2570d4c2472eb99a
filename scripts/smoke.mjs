// Runs the built files as their users do: the command at a terminal, the Action with its inputs in the environment.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const EXAMPLES = { 'examples/fresh': { status: 0, drift: 'false' }, 'examples/stale': { status: 1, drift: 'true' } }

const scratch = mkdtempSync(join(tmpdir(), 'security-policy-smoke-'))
let failures = 0

for (const file of readdirSync('dist').filter((name) => name.endsWith('.js'))) {
  expect(`${file} is a module`, run(['--check', `dist/${file}`]), 0)
}
for (const [example, { status, drift }] of Object.entries(EXAMPLES)) {
  if (!existsSync(example)) {
    console.log(`skipped: ${example} is not there`)
    continue
  }
  expect(`command on ${example}`, run(['dist/cli.js', 'check', example]), status)
  expect(`action on ${example}`, runAction(example), status)
  expectOutput(`action on ${example} says drift=${drift}`, new RegExp(`^drift<<.*\\n${drift}\\n`, 'm'))
}
rmSync(scratch, { recursive: true })
process.exitCode = failures > 0 ? 1 : 0

function run(args, env = process.env) {
  return spawnSync(process.execPath, args, { encoding: 'utf8', env, timeout: 60_000 })
}

function runAction(directory) {
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', GITHUB_ENV: 'env', GITHUB_STATE: 'state' }
  const env = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: process.cwd(),
    INPUT_DIRECTORY: directory,
  }
  for (const [variable, name] of Object.entries(files)) {
    env[variable] = join(scratch, name)
    writeFileSync(env[variable], '')
  }
  return run(['dist/action.js'], env)
}

function expect(title, { status, stdout, stderr, error }, wanted) {
  if (status === wanted) return console.log(`ok: ${title}`)
  failures += 1
  console.error(`FAILED: ${title}: exit status ${status ?? error}, not ${wanted}\n${stdout}${stderr}`)
}

function expectOutput(title, pattern) {
  const outputs = readFileSync(join(scratch, 'output'), 'utf8')
  if (pattern.test(outputs)) return console.log(`ok: ${title}`)
  failures += 1
  console.error(`FAILED: ${title}\n${outputs}`)
}
