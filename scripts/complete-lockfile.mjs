// Adds entries for optional platform packages that the registry at hand did not serve when the lockfile was written.
// Without them `npm ci` refuses the lockfile on every platform. An entry for another platform is never installed.
import { readFileSync, writeFileSync } from 'node:fs'

const PLATFORM =
  /-(android|darwin|freebsd|linux|win32|openharmony|wasm32|aix|netbsd|openbsd|sunos)-?([a-z0-9]+)?(?:-|$)/

const file = process.argv[2] ?? 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8'))
const added = []

for (const owner of Object.values({ ...lock.packages })) {
  for (const [name, range] of Object.entries(owner.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`
    if (lock.packages[key]) continue
    lock.packages[key] = placeholder(name, range, owner.dev)
    added.push(name)
  }
}

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([left], [right]) => left.localeCompare(right, 'en')),
)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`added ${added.length} entries`)

function placeholder(name, range, dev) {
  const [, os, cpu] = PLATFORM.exec(name) ?? []
  const libc = name.includes('musl') ? 'musl' : name.includes('gnu') ? 'glibc' : undefined
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  }
}
