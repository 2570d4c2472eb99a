import type { LineReport, ReleaseReport, ReleasesReport, Report } from '../../src/check/report.ts'
import type { Diagnostic, Fix } from '../../src/diagnostics/diagnostic.ts'
import type { ReporterOptions } from '../../src/reporters/reporter.ts'
import type { Location } from '../../src/text/span.ts'

/** A terminal of 80 columns without colours. */
export const OPTIONS: ReporterOptions = { colour: false, width: 80, failOn: 'error' }

const CELERY = `# Security Policy

## Supported Versions

| Version | Supported          |
| ------- | ------------------ |
| 5.4.x   | :white_check_mark: |
| 5.3.x   | :x: |
| 5.2.x   | :x:                |
| 5.1.x   | :x: |
| < 5.0   | :x:                |
`

const TRAEFIK = `# Security Policy

## Supported Versions

Each version is supported until the next one is released (e.g. 1.1.x will be supported until 1.2.0 is out).

| Version   | Supported          |
|-----------|--------------------|
| \`3.6.x\`   | :white_check_mark: |
| \`< 3.6.x\` | :x:                |
| \`2.11.x\`   | :white_check_mark: |
| \`< 2.11.x\` | :x:                |
`

/** The place of the nth occurrence (from 1) of some words in a text. */
export function at(text: string, words: string, nth = 1, file = 'SECURITY.md'): Location {
  let start = -1
  for (let count = 0; count < nth; count++) {
    start = text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`The text has no ${JSON.stringify(words)} number ${nth}.`)
  }
  return { file, span: { start, end: start + words.length } }
}

export function release(tag: string, date?: string): ReleaseReport {
  return { tag, version: tag.replace(/^v/, ''), ...(date !== undefined && { date }) }
}

export function line(location: Location, text: string, rest: Partial<LineReport> = {}): LineReport {
  return { location, text, meaning: text, range: text, status: 'supported', until: null, releases: 0, ...rest }
}

export function finding(location: Location, rest: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'current-release-is-supported',
    severity: 'error',
    message: 'The current release 5.6.3 is in no supported row.',
    location,
    related: [],
    fixes: [],
    ...rest,
  }
}

export function releases(rest: Partial<ReleasesReport> = {}): ReleasesReport {
  return {
    source: 'git',
    description: 'the tags of this checkout',
    complete: true,
    count: 261,
    current: release('v5.6.3', '2026-03-26'),
    scheme: 'semver',
    ignored: [],
    notes: [],
    ...rest,
  }
}

export function report(text: string, rest: Partial<Report> = {}): Report {
  return {
    today: '2026-11-21',
    document: 'SECURITY.md',
    releases: releases(),
    lines: [],
    diagnostics: [],
    skippedRules: [],
    drift: false,
    texts: new Map([['SECURITY.md', text]]),
    ...rest,
  }
}

const celeryFix: Fix = {
  title: 'continue the pattern of the table',
  safety: 'suggested',
  file: 'SECURITY.md',
  edits: [{ span: at(CELERY, '5.4.x').span, newText: '5.6.x' }],
}

/** The table of celery at its last edit, beside the tags of November 2026. */
export const celery: Report = report(CELERY, {
  lines: [
    line(at(CELERY, '5.4.x'), '5.4.x', {
      range: '>=5.4.0 <5.5.0-0',
      newest: release('v5.4.0', '2024-04-17'),
      releases: 1,
    }),
    line(at(CELERY, '5.3.x'), '5.3.x', {
      range: '>=5.3.0 <5.4.0-0',
      status: 'unsupported',
      newest: release('v5.3.6', '2023-11-22'),
      releases: 7,
    }),
    line(at(CELERY, '5.2.x'), '5.2.x', {
      range: '>=5.2.0 <5.3.0-0',
      status: 'unsupported',
      newest: release('v5.2.7', '2022-05-29'),
      releases: 8,
    }),
    line(at(CELERY, '5.1.x'), '5.1.x', {
      range: '>=5.1.0 <5.2.0-0',
      status: 'unsupported',
      newest: release('v5.1.2', '2021-06-28'),
      releases: 3,
    }),
    line(at(CELERY, '< 5.0'), '< 5.0', {
      range: '<5.0.0-0',
      status: 'unsupported',
      newest: release('v4.4.7', '2020-07-31'),
      releases: 180,
    }),
  ],
  diagnostics: [
    finding(at(CELERY, '5.4.x'), {
      message: 'The current release 5.6.3 (tag v5.6.3, 2026-03-26) is in no supported row; the newest one is 5.4.x.',
      help: 'Give 5.6.x a row that says whether it is supported. 5.5 has releases and no row either.',
      url: 'https://example.org/rules/current-release-is-supported',
      fixes: [celeryFix],
    }),
    finding(at(CELERY, '< 5.0'), {
      code: 'released-versions-have-a-row',
      severity: 'notice',
      message: 'The released versions 5.0.0 to 5.0.5 are in no row.',
      help: 'Write `< 5.1` if they get no fixes either.',
      related: [{ location: at(CELERY, '5.1.x'), message: 'the next row starts at 5.1.0' }],
    }),
  ],
  drift: true,
})

/** The same on a pull request that changes nothing of it. */
export const agedCelery: Report = {
  ...celery,
  diagnostics: celery.diagnostics.map((finding) => ({ ...finding, alreadyThere: true })),
  base: { revision: 'main', outcome: 'compared', gone: 1 },
}

/** A pull request that brings the first of two findings. */
export const mixedCelery: Report = {
  ...agedCelery,
  diagnostics: celery.diagnostics.map((finding, index) => ({ ...finding, alreadyThere: index > 0 })),
}

/** The table of traefik, whose rows answer one another. */
export const traefik: Report = report(TRAEFIK, {
  releases: releases({
    count: 541,
    current: release('v3.7.9', '2026-07-24'),
    ignored: [{ reason: 'holds no version', count: 31, examples: ['tags/v1.0', 'v1.0.alpha.157'] }],
  }),
  lines: [
    line(at(TRAEFIK, '3.6.x'), '3.6.x', { newest: release('v3.6.24', '2026-07-24'), releases: 25 }),
    line(at(TRAEFIK, '< 3.6.x'), '< 3.6.x', {
      meaning: '< 3.6',
      status: 'unsupported',
      newest: release('v3.5.6', '2025-12-02'),
      releases: 290,
    }),
    line(at(TRAEFIK, '2.11.x'), '2.11.x', { newest: release('v2.11.53', '2026-07-24'), releases: 54 }),
    line(at(TRAEFIK, '< 2.11.x'), '< 2.11.x', {
      meaning: '< 2.11',
      status: 'unsupported',
      newest: release('v2.10.7', '2023-12-06'),
      releases: 198,
    }),
  ],
  diagnostics: [
    finding(at(TRAEFIK, '3.6.x'), {
      message: 'The current release 3.7.9 (tag v3.7.9, 2026-07-24) is in no supported row.',
      help: 'Write 3.7.x in place of 3.6.x, or add a row for it.',
    }),
    finding(at(TRAEFIK, '< 3.6.x'), {
      code: 'rows-do-not-contradict',
      severity: 'warning',
      message: '"< 3.6.x" says that 2.11.x is not supported, and "2.11.x" says that it is.',
      help: 'Write 3.0 – 3.5 in place of "< 3.6.x", which then leaves 2.11 alone.',
      related: [{ location: at(TRAEFIK, '2.11.x'), message: 'supported here' }],
    }),
  ],
  drift: true,
  skippedRules: [
    { rule: 'named-branch-exists', reason: 'the branches could not be read (--offline)' },
    { rule: 'default-branch-is-named', reason: 'the branches could not be read (--offline)' },
  ],
})

/** Everything as it should be. */
export const fresh: Report = report(CELERY.replace('5.4.x', '5.6.x'), {
  lines: celery.lines.with(
    0,
    line(at(CELERY, '5.4.x'), '5.6.x', { newest: release('v5.6.3', '2026-03-26'), releases: 4 }),
  ),
})

const HOSTILE_TEXT = '| ::error::x | ##[error]y \u001B[31m | @octocat <script> ](http://evil) `|` |\n'

/** Every text that comes from a repository tries to be something else. */
export const hostile: Report = report(HOSTILE_TEXT, {
  document: 'SECURITY.md\n::error::name',
  texts: new Map([
    ['SECURITY.md', HOSTILE_TEXT],
    ['a,b:c%\n::error::.md', 'x'],
  ]),
  releases: releases({
    description: '::stop-commands::x\n::error::from a description',
    current: release('v1\n::error::tag', '2026-01-01'),
    ignored: [{ reason: 'not a version', count: 1, examples: ['::set-env name=x::y'] }],
    notes: ['note\r\n::error::note', '@octocat see #1 and https://evil.example'],
  }),
  lines: [
    line(at(HOSTILE_TEXT, '::error::x'), '::error::x | `a` \u202E<b>', {
      until: '::error:: | until',
      newest: release('@octocat/x#1\n::error::', '2026-01-01'),
      because: '<img src=x onerror=y> | @octocat',
      package: '::warning::p',
    }),
  ],
  diagnostics: [
    finding(at(HOSTILE_TEXT, '##[error]y'), {
      message: `The cell "::error::x" is odd\n::error::second line ${'word '.repeat(20)}::error::after a break ##[error]z`,
      help: '::error::help\n::set-output name=a::b',
      related: [
        {
          location: at('x', 'x', 1, 'a,b:c%\n::error::.md'),
          message: '::error::related\n##[group]z',
        },
      ],
      fixes: [
        {
          title: '::error::title\n```\n@octocat',
          safety: 'safe',
          file: 'SECURITY.md',
          edits: [{ span: { start: 0, end: 1 }, newText: '::error::new\n````\n##[error]' }],
        },
      ],
    }),
    finding(
      { file: 'a,b:c%\n::error::.md', span: { start: 0, end: 1 } },
      { code: 'x,y:z\n::error::', severity: 'notice' },
    ),
  ],
  skippedRules: [{ rule: '::error::rule', reason: '::error::reason\n::error::more' }],
  drift: true,
})
