import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { check } from '../../src/check/check.ts'
import type { Report } from '../../src/check/report.ts'
import { sarif } from '../../src/reporters/sarif.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import { openWorkingTree } from '../../src/repository/working-tree.ts'
import { at, celery, finding, fresh, hostile, mixedCelery, OPTIONS, report, traefik } from './reports.ts'

// What Microsoft's validator says of our reports, with its rules for SARIF and for GitHub's upload. Of its levels the notes are
// left out: they ask for rule names like CS2001 (SARIF2009: ours are claims), message ids (SARIF2002: a message is written where
// it is found), snippets and contexts (SARIF2010, SARIF2011: GitHub has the files), a repository (SARIF2003: a check knows none).
const RULES = 'Sarif;Gh;Ghas'

/** It asks the network whether addresses lead somewhere. */
const CONFIGURATION = `<?xml version="1.0" encoding="utf-8"?>
<Properties>
  <Properties Key="SARIF2006.UrisShouldBeReachable.Options">
    <Property Key="RuleEnabled" Value="Disabled" />
  </Properties>
</Properties>
`

const SETTINGS = { today: '2026-11-21', offline: true }
const directory = mkdtempSync(join(tmpdir(), 'sarif-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** The complaints about each file, by its name: the rule and the place. */
const complaints = new Map<string, string[]>()

beforeAll(async () => {
  const texts = Object.fromEntries(Object.entries(await reports()).map(([name, one]) => [name, sarif(one, OPTIONS)]))
  const bad = JSON.parse(texts['with everything wrong'] ?? '')
  bad.runs[0].tool.driver.rules[0].shortDescription.text = ''
  delete bad.runs[0].results[0].locations
  const files = { ...texts, bad: JSON.stringify(bad) }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, `${name}.sarif`), text)
  await validate(Object.keys(files).map((name) => join(directory, `${name}.sarif`)))
}, 120_000)

async function reports(): Promise<Readonly<Record<string, Report>>> {
  const [text = ''] = [...celery.texts.values()]
  const wrong = `# Security Policy\n\n| Version | Supported |\n| --- | --- |\n| 1.x | maybe |\n| ::error::x | :x: |\n| 0.9 | yes |\n\nMail security@example.com, TODO.\n`
  const { releases: _, ...withoutReleases } = report('')
  return {
    fresh,
    celery,
    traefik,
    'against a base': mixedCelery,
    hostile,
    'without findings or releases': withoutReleases,
    'many findings': { ...celery, diagnostics: Array.from({ length: 600 }, () => finding(at(text, '5.4.x'))) },
    stale: await check(openWorkingTree('examples/stale'), SETTINGS),
    'with everything wrong': await check(
      inMemory({ files: { 'SECURITY.md': wrong }, tags: ['v1.0.0', 'v2.0.0'] }),
      SETTINGS,
    ),
    'of a policy that does not fit the schema': await check(
      inMemory({ files: { 'security-policy.yml': 'version: 2\nsuported: []\n' }, tags: ['v1.0.0'] }),
      SETTINGS,
    ),
  }
}

async function validate(files: readonly string[]): Promise<void> {
  const program: string = createRequire(import.meta.url)('@microsoft/sarif-multitool')
  // Its install script may not have been allowed to run.
  chmodSync(program, 0o755)
  const [configuration, output] = [join(directory, 'configuration.xml'), join(directory, 'complaints.json')]
  writeFileSync(configuration, CONFIGURATION)
  const flags = [
    '--rule-kind',
    RULES,
    '--config',
    configuration,
    '--level',
    'Error;Warning',
    '--output',
    output,
    '--quiet',
  ]
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }
  await promisify(execFile)(program, ['validate', ...files, ...flags], { env })
  const log = JSON.parse(readFileSync(output, 'utf8'))
  for (const { ruleId, message, locations } of log.runs[0].results) {
    const { artifactLocation } = locations[0].physicalLocation
    const uri: string = artifactLocation.uri ?? log.runs[0].artifacts[artifactLocation.index].location.uri
    const name = decodeURIComponent(uri).replace(/^.*\/|\.sarif$/g, '')
    complaints.set(name, [...(complaints.get(name) ?? []), `${ruleId} ${message.arguments?.join(' ')}`])
  }
}

test.each([
  'fresh',
  'celery',
  'traefik',
  'against a base',
  'hostile',
  'without findings or releases',
  'many findings',
  'stale',
  'with everything wrong',
  'of a policy that does not fit the schema',
])('nothing to complain of in the report: %s', (name) => {
  expect(complaints.get(name) ?? []).toEqual([])
})

test('the validator is awake', () => {
  const rules = (complaints.get('bad') ?? []).map((complaint) => complaint.split(' ')[0])
  expect(rules).toEqual(expect.arrayContaining(['GH1015', 'GH2012']))
})
