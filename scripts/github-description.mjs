// GitHub's published description of its API -> the operations that we use, for the stand-in server of the tests.
// With --check nothing is written, and what differs is said. Needs the registry: the packages are large, so they are no
// dependencies, but fetched for this alone.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FILE = '__tests__/github/description.generated.json'

const CURRENT = {
  version: '23.0.2',
  integrity: 'sha512-pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg==',
  file: 'api.github.com.json',
}
/** The oldest GitHub Enterprise Server that we promise to work with. */
const SERVER = {
  version: '18.0.0',
  integrity: 'sha512-N1khK+uLrWkyJ6J/kjYfhD4NnTsgU+xf1av6Ui9an5Z7Now5ZzUvUkKgymbmfGb+yjPHM/jQG2Ql4RWKw/AkpA==',
  file: 'ghes-3.12.json',
}

const OPERATIONS = [
  'GET /app',
  'GET /user',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/private-vulnerability-reporting',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/releases',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
  'GET /repos/{owner}/{repo}/tags',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
]

/** What of a schema tells which values fit. */
const KEPT = new Set([
  ...[
    'type',
    'enum',
    'format',
    'pattern',
    'required',
    'minimum',
    'maximum',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'minProperties',
  ],
  ...['properties', 'items', 'additionalProperties', 'allOf', 'anyOf', 'oneOf', 'nullable', '$ref'],
])

const text = formatted(JSON.stringify(reduce(fetchDescription(CURRENT), fetchDescription(SERVER))))
if (!process.argv.includes('--check')) writeFileSync(FILE, text)
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} is not what GitHub's description reduces to. Run \`node scripts/github-description.mjs\`.`)
  process.exitCode = 1
}

/** As the linter wants it. */
function formatted(json) {
  const biome = 'node_modules/@biomejs/biome/bin/biome'
  return execFileSync(process.execPath, [biome, 'format', '--stdin-file-path', FILE], { input: json, encoding: 'utf8' })
}

function fetchDescription({ version, integrity, file }) {
  const directory = mkdtempSync(join(tmpdir(), 'description-'))
  try {
    const run = (program, ...args) => execFileSync(program, args, { cwd: directory, encoding: 'utf8' }).trim()
    const archive = run('npm', 'pack', '--silent', `@octokit/openapi@${version}`)
    const found = `sha512-${createHash('sha512')
      .update(readFileSync(join(directory, archive)))
      .digest('base64')}`
    if (found !== integrity) throw new Error(`@octokit/openapi ${version} has another checksum: ${found}`)
    run('tar', 'xzf', archive, `package/generated/${file}`)
    return JSON.parse(readFileSync(join(directory, 'package/generated', file), 'utf8'))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The operations with the schemas that they lead to, and which of them the old server has, with which parameters. */
function reduce(current, server) {
  const schemas = {}
  const operations = {}
  for (const route of OPERATIONS) {
    const operation = operationOf(current, route)
    if (!operation) throw new Error(`GitHub's description has no ${route}.`)
    operations[route] = reducedOperation(current, operation, schemas)
  }
  const old = Object.fromEntries(
    OPERATIONS.flatMap((route) => {
      const operation = operationOf(server, route)
      return operation ? [[route, parametersOf(server, operation).map(({ name }) => name)]] : []
    }),
  )
  return {
    version: CURRENT.version,
    operations,
    server: { version: '3.12', operations: old },
    schemas: sorted(schemas),
  }
}

function operationOf(description, route) {
  const [method, path] = route.split(' ')
  return description.paths[path]?.[method.toLowerCase()]
}

function parametersOf(description, { parameters = [] }) {
  return parameters.map((parameter) => resolve(description, parameter))
}

function reducedOperation(description, operation, schemas) {
  const schema = (value) => schemaOf(description, value, schemas)
  const { content } = operation.requestBody ?? {}
  return {
    parameters: parametersOf(description, operation).map(({ name, in: place, required = false, schema: own }) => ({
      name,
      in: place,
      required,
      schema: schema(own),
    })),
    ...(content && {
      body: { required: operation.requestBody.required ?? false, schema: schema(content['application/json'].schema) },
    }),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => {
        const json = resolve(description, response).content?.['application/json']?.schema
        return [status, json ? schema(json) : null]
      }),
    ),
  }
}

function resolve(description, value) {
  if (!value.$ref) return value
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((inner, key) => inner[key], description)
}

/** OpenAPI 3.0 as JSON Schema, without what is there for people; what it refers to goes to `schemas`. */
function schemaOf(description, value, schemas) {
  if (value.$ref) return { $ref: `#/schemas/${referred(description, value.$ref, schemas)}` }
  const kept = {}
  for (const [key, inner] of Object.entries(value)) {
    if (!KEPT.has(key) || key === 'nullable') continue
    if (key === 'properties') kept[key] = mapped(inner, (one) => schemaOf(description, one, schemas))
    else if (['allOf', 'anyOf', 'oneOf'].includes(key))
      kept[key] = inner.map((one) => schemaOf(description, one, schemas))
    else if (['items', 'additionalProperties'].includes(key) && typeof inner === 'object')
      kept[key] = schemaOf(description, inner, schemas)
    else kept[key] = inner
  }
  return value.nullable ? { anyOf: [kept, { type: 'null' }] } : kept
}

function referred(description, reference, schemas) {
  const name = reference.split('/').at(-1)
  if (!(name in schemas)) {
    schemas[name] = {}
    schemas[name] = schemaOf(description, resolve(description, { $ref: reference }), schemas)
  }
  return name
}

function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([left], [right]) => (left < right ? -1 : 1)))
}
