import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const VERSIONS = {
  'ajv-cli': '5.0.0',
  'remark-cli': '12.0.1',
  'remark-gfm': '4.0.1',
  'remark-preset-lint-recommended': '7.0.1',
}

/** What people use for half of the job each. Installed on demand, outside the project, and kept for the next run. */
export function peers({ both }) {
  const folder = join(tmpdir(), 'security-policy-bench-peers')
  const modules = join(folder, 'node_modules')
  if (!existsSync(join(modules, 'remark-cli')) && !install(folder)) {
    console.log('skipped: ajv-cli and remark-cli could not be installed.')
    return []
  }
  const schema = resolve('schema/security-policy.schema.json')
  const remark = ['--use', 'remark-gfm', '--use', 'remark-preset-lint-recommended', '--no-config']
  return [
    {
      title: 'ajv-cli on the same policy',
      args: [
        join(modules, 'ajv-cli/dist/index.js'),
        ...['validate', '--spec=draft2020', '--strict=false', '-s', schema],
        ...['-d', join(both, 'security-policy.yml')],
      ],
      ownShare: 0.4,
    },
    {
      title: 'remark-cli with lint on the same document',
      args: [join(modules, 'remark-cli/cli.js'), ...remark, join(both, 'SECURITY.md')],
      cwd: folder,
      ownShare: 0.3,
    },
  ]
}

function install(folder) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: VERSIONS }))
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  return spawnSync('npm', args, { cwd: folder, shell: process.platform === 'win32', stdio: 'ignore' }).status === 0
}
