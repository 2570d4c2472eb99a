import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { junit } from '../../src/reporters/junit.ts'
import { agedCelery, celery, finding, fresh, hostile, OPTIONS, report, traefik } from './reports.ts'

test('findings, and rules that were skipped', () => {
  expect(junit(traefik, OPTIONS)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="security-policy" tests="4" failures="1" errors="0">
  <testsuite name="SECURITY.md" tests="4" failures="1" errors="0" skipped="2">
    <testcase classname="current-release-is-supported" name="current-release-is-supported SECURITY.md:9:4" time="0" file="SECURITY.md"><failure type="error" message="The current release 3.7.9 (tag v3.7.9, 2026-07-24) is in no supported row.">SECURITY.md:9:4 error: The current release 3.7.9 (tag v3.7.9, 2026-07-24) is in no supported row.&#10;Write 3.7.x in place of 3.6.x, or add a row for it.</failure></testcase>
    <testcase classname="rows-do-not-contradict" name="rows-do-not-contradict SECURITY.md:10:4" time="0" file="SECURITY.md"><system-out>SECURITY.md:10:4 warning: &quot;&lt; 3.6.x&quot; says that 2.11.x is not supported, and &quot;2.11.x&quot; says that it is.&#10;Write 3.0 – 3.5 in place of &quot;&lt; 3.6.x&quot;, which then leaves 2.11 alone.</system-out></testcase>
    <testcase classname="named-branch-exists" name="named-branch-exists" time="0"><skipped message="the branches could not be read (--offline)"/></testcase>
    <testcase classname="default-branch-is-named" name="default-branch-is-named" time="0"><skipped message="the branches could not be read (--offline)"/></testcase>
  </testsuite>
</testsuites>
`)
})

test('nothing found is one case that passed', () => {
  expect(junit({ ...fresh, policy: 'security-policy.yml' }, OPTIONS)).toContain(
    `<testsuite name="security-policy.yml and SECURITY.md" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="security-policy" name="security-policy.yml and SECURITY.md agree with the releases." time="0"></testcase>
`,
  )
})

test.each([
  ['error', 1],
  ['warning', 2],
  ['never', 0],
] as const)('with --fail-on %s %d cases fail', (failOn, failures) => {
  expect(junit(traefik, { ...OPTIONS, failOn }).match(/<failure /g) ?? []).toHaveLength(failures)
  expect(junit(traefik, { ...OPTIONS, failOn })).toContain(`failures="${failures}"`)
})

test('hostile texts are text', () => {
  const xml = junit(hostile, OPTIONS)
  expect(xml).not.toContain('##[')
  expect(xml).not.toContain('\n::')
  expect(xml.match(/<testcase /g)).toHaveLength(3)
})

test('no text breaks the XML', () => {
  const [first] = celery.diagnostics
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (message) => {
      const diagnostics = [finding(first?.location ?? { file: 'a', span: { start: 0, end: 0 } }, { message })]
      const xml = junit(report('', { diagnostics }), OPTIONS)
      expect(xml.match(/<(?!\/?(testsuites?|testcase|failure|\?xml))/)).toBeNull()
      expect(xml.match(/&(?!(amp|lt|gt|quot|apos|#\d+);)/)).toBeNull()
      // The characters that XML 1.0 allows.
      expect(xml).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u)
    }),
  )
})

test('what was already there is skipped, and so is a base that could not be read', () => {
  const base = { revision: 'main', outcome: 'unreadable', reason: 'No.' } as const
  const xml = junit({ ...agedCelery, base }, OPTIONS)
  expect(xml).toContain('<testsuite name="SECURITY.md" tests="3" failures="0" errors="0" skipped="3">')
  expect(xml).toContain(
    'name="base" time="0"><skipped message="What was there before this change is not known, so every finding counts: No."/>',
  )
  expect(xml).toContain(
    'SECURITY.md:11:3" time="0" file="SECURITY.md"><skipped message="Already there before this change: The released versions 5.0.0 to 5.0.5 are in no row."/>',
  )
})

// Jenkins' schema of the format (junit-10.xsd of its xUnit plugin), as far as we write it. `file` of a test case is none of it:
// GitLab and CircleCI read it, and what does not know it passes it over.
const FORMAT: Readonly<Record<string, { in: string; needs: readonly string[]; has: readonly string[] }>> = {
  testsuites: { in: '', needs: [], has: ['name', 'tests', 'failures', 'errors'] },
  testsuite: { in: 'testsuites', needs: ['name', 'tests', 'failures', 'errors'], has: ['skipped'] },
  testcase: { in: 'testsuite', needs: ['name'], has: ['classname', 'time', 'file'] },
  failure: { in: 'testcase', needs: [], has: ['type', 'message'] },
  skipped: { in: 'testcase', needs: [], has: ['message'] },
  'system-out': { in: 'testcase', needs: [], has: [] },
}

function complaints(xml: string): string[] {
  const open: string[] = []
  const found: string[] = []
  for (const [, closing, name = '', attributes = '', empty] of xml.matchAll(
    /<(\/?)([\w-]+)((?: [\w-]+="[^"]*")*)(\/?)>/g,
  )) {
    if (closing) {
      if (open.pop() !== name) found.push(`${name} is closed where it is not open`)
      continue
    }
    const format = FORMAT[name]
    const names = [...attributes.matchAll(/ ([\w-]+)=/g)].map(([, attribute = '']) => attribute)
    if (!format || format.in !== (open.at(-1) ?? '')) found.push(`${name} in ${open.at(-1)}`)
    else if (format.needs.some((one) => !names.includes(one))) found.push(`${name} lacks one of ${format.needs}`)
    else found.push(...names.filter((one) => ![...format.needs, ...format.has].includes(one)))
    if (!empty) open.push(name)
  }
  return [...found, ...open]
}

test.each(Object.entries({ celery, traefik, fresh, hostile, agedCelery }))(
  'CI servers can read the report of %s',
  (_, report) => {
    const xml = junit(report, OPTIONS)
    expect(complaints(xml)).toEqual([])
    const counted = (pattern: RegExp) => xml.match(pattern)?.length ?? 0
    expect(xml).toContain(
      `tests="${counted(/<testcase /g)}" failures="${counted(/<failure /g)}" errors="0" skipped="${counted(/<skipped /g)}"`,
    )
  },
)

test('the reader of the format is awake', () => {
  expect(complaints('<testsuites><testcase name="x" line="1"/></testsuites>')).toEqual(['testcase in testsuites'])
})
