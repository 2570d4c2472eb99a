import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readPolicy } from '../../src/policy/read-policy.ts'
import { lostFacts } from '../../src/prose/facts.ts'
import { render } from '../../src/render/render.ts'
import { read, WHOLE } from './documents.ts'
import { policies } from './policies.ts'

describe('a document with every part', () => {
  test('becomes typed values, and Markdown for the rest', async () => {
    const { content, findings } = await read(WHOLE)
    expect(content).toEqual({
      version: 1,
      project: {
        name: 'Acme',
        stage: 'alpha',
        'production-ready': false,
        notice: 'Acme is currently in alpha stage. It is not meant for production.',
      },
      document: { title: 'Acme Security Policy', updated: '2023-08-21' },
      support: {
        intro: 'Fixes go to these:',
        lines: [
          { versions: '1.2.x', supported: true },
          { versions: '< 1.2', supported: false },
        ],
        note: 'Older lines get nothing.',
      },
      reporting: {
        intro: 'We are glad of every report.',
        'public-issues': 'forbidden',
        'public-issues-text': '**Please do not open public issues for vulnerabilities.**',
        'channels-intro': 'Instead, write to [security@acme.dev](mailto:security@acme.dev).',
        channels: [{ email: 'security@acme.dev' }],
        'contents-intro': 'Please include:',
        contents: [{ label: 'Impact', text: 'What can be done with it' }, 'Steps'],
      },
      response: { acknowledgement: '48 hours', fixes: { critical: '1-7 days', low: 'best-effort' } },
      commitments: { 'reporter-intro': 'We ask that you:', reporter: ['Keep it to yourself until there is a fix'] },
      sections: [
        { title: 'Keys', group: 'Hardening', body: '- Rotate them\n' },
        { title: 'Hosts', group: 'Hardening', body: '```sh\n# not a heading\nacme lock\n```\n' },
        { title: 'Contact', id: 'contact', body: 'General questions: hello@acme.dev\n' },
      ],
      updates: {
        intro: 'Updates are announced in:',
        channels: [{ type: 'github-advisories', text: 'GitHub Security Advisories' }],
      },
      contacts: [{ for: 'general-questions', email: 'hello@acme.dev' }],
      render: {
        headings: { notice: 'Alpha Notice', contents: 'What to Include', disclosure: 'Responsible Disclosure' },
        order: ['notice', 'support', 'reporting', 'response', 'disclosure', 'sections', 'updates', 'contact'],
        closing: 'Thank you for helping!',
      },
    })
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'init-rule notice',
      'init-date notice',
    ])
  })

  test('is rendered without losing a fact, in its order', async () => {
    const { content, source } = await read(WHOLE)
    const page = render({ content })
    expect(lostFacts(source, page)).toEqual([])
    const headings = (text: string) => text.match(/^#+ .*$/gm)
    expect(headings(page)).toEqual(headings(WHOLE))
  })
})

describe('nothing is made a promise that is none', () => {
  test('the table and the instructions of a template are blanks to fill', async () => {
    const table =
      '| Version | Supported |\n| --- | --- |\n| 5.1.x | :white_check_mark: |\n| 5.0.x | :x: |\n| 4.0.x | :white_check_mark: |\n| < 4.0 | :x: |\n'
    const prompt = 'Use this section to tell people how to report a vulnerability.'
    const { content, findings, yaml } = await read(
      `# Security Policy\n\n## Supported Versions\n\n${table}\n## Reporting a Vulnerability\n\n${prompt}\n`,
    )
    expect(content).toEqual({ version: 1 })
    expect(findings.map(({ code }) => code)).toEqual(['init-channel', 'init-template', 'init-template'])
    expect(yaml).toContain('# TODO: the table of the document is a template.')
  })

  test('rows of a template beside others are taken over, and said', async () => {
    const table =
      '| Version | Supported |\n| --- | --- |\n| 6.0.x | yes |\n| 5.1.x | yes |\n| 5.0.x | no |\n| 4.0.x | yes |\n| < 4.0 | no |\n'
    const { content, findings } = await read(`# Security Policy\n\n## Supported Versions\n\n${table}`)
    expect(content.support?.lines?.map(({ versions }) => versions)).toEqual([
      '6.0.x',
      '5.1.x',
      '5.0.x',
      '4.0.x',
      '< 4.0',
    ])
    expect(findings.map(({ message }) => message)).toContain(
      "The rows (5.1.x, 5.0.x, 4.0.x, < 4.0) are those of GitHub's template, yes and no included.",
    )
  })

  test('a placeholder is no mailbox', async () => {
    const { content, findings, yaml } = await read(
      '# Security Policy\n\n## Reporting a Vulnerability\n\nMail security@example.com or [INSERT CONTACT].\n',
    )
    expect(content.reporting).toBeUndefined()
    expect(findings.map(({ message }) => message)).toEqual([
      'The document names no private channel that could be read: no mailbox, no private reporting on GitHub, no platform.',
      '`security@example.com` is a placeholder: nobody is reached there.',
      '`[INSERT CONTACT]` is a placeholder: nobody is reached there.',
    ])
    expect(yaml).toContain('# TODO: “security@example.com” is a placeholder.')
  })

  test('a date with two readings is asked for', async () => {
    const { content, findings } = await read('# S\n\nMail a@b.io to report.\n\n---\n\nLast updated: 08.07.2023\n')
    expect(content.document).toEqual({ title: 'S' })
    expect(findings.map(({ message }) => message)).toEqual([
      'The date `08.07.2023` can be read in two ways, or is none.',
    ])
  })

  test('a rule is proposed in a comment, not made', async () => {
    const { content, yaml } = await read(WHOLE)
    expect(content.support?.rule).toBeUndefined()
    expect(yaml).toContain('# rule: { newest: 1, of: minor }')
  })

  test('a table with more in it than rows can hold stays text', async () => {
    const table = '| Version | Supported | Codename |\n| --- | --- | --- |\n| 1.x | yes | Apple |'
    const { content, findings } = await read(
      `# S\n\n## Supported Versions\n\n${table}\n\n## Reporting a Vulnerability\n\nMail a@b.io.\n`,
    )
    expect(content.support).toEqual({ statement: table })
    expect(findings.map(({ message }) => message)).toEqual([
      'The table of supported versions is kept as Markdown: its column `Codename` has no place in a row.',
    ])
  })
})

describe('whatever the file is like', () => {
  test.each([
    ['CRLF', WHOLE.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${WHOLE}`],
    ['no final newline', WHOLE.trimEnd()],
    ['tabs', WHOLE.replace('- **Impact**', '-\t**Impact**')],
  ])('%s: the same policy', async (_, text) => {
    expect((await read(text)).content).toEqual((await read(WHOLE)).content)
  })

  test('letters read in the wrong encoding are set right and said, an emoji is not touched', async () => {
    const { content, findings } = await read('# S\n\nMail a@b.io. ⚠️ Thanks ðŸ”’\n')
    expect(content.render?.lead).toBe('Mail a@b.io. ⚠️ Thanks 🔒')
    expect(findings.map(({ code }) => code)).toEqual(['init-encoding'])
  })

  test.each(['', '\n\n', '# Security Policy\n', '---', '<!-- x -->', '## \n\n##\n'])(
    '%j is a valid policy',
    async (text) => {
      const { yaml, content } = await read(text)
      expect(await readPolicy({ path: 'p.yml', text: yaml })).toMatchObject({ outcome: 'read', policy: { content } })
    },
  )

  test('5,000 rows', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `| 1.${index}.x | yes |`).join('\n')
    const { content } = await read(`# S\n\n## Supported Versions\n\n| Version | Supported |\n|---|---|\n${rows}\n`)
    expect(content.support?.lines).toHaveLength(5_000)
  }, 30_000)

  test('any Markdown gives a valid policy', async () => {
    const line = fc.constantFrom(
      '# A',
      '## Supported Versions',
      '## Reporting a Vulnerability',
      '### Response Timeline',
      '## B',
      '### C',
      '- a',
      '- **Email**: a@b.io',
      '1. b',
      '| Version | Supported |',
      '|---|---|',
      '| 1.x | yes |',
      '',
      '',
      '---',
      'a@b.io in 48 hours.',
      '    code',
      '```',
      '> q',
      '<b>',
      '[x]: y',
      'Setext',
      '===',
      '\ttab',
      '**We ask that you:**',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
        const first = await read(lines.join('\n'))
        expect(await readPolicy({ path: 'p.yml', text: first.yaml })).toMatchObject({
          outcome: 'read',
          policy: { content: first.content },
        })
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

describe('a page that was rendered', () => {
  test('is read as a valid policy that renders to the same page, and that page to the same policy', async () => {
    await fc.assert(
      fc.asyncProperty(policies, async (content) => {
        const first = await read(render({ content }))
        const policy = await readPolicy({ path: 'security-policy.yml', text: first.yaml })
        expect(policy).toMatchObject({ outcome: 'read', policy: { content: first.content } })
        expect(first.findings.filter(({ code }) => code === 'init-lost')).toEqual([])
        const page = render({ content: first.content })
        const second = await read(page)
        expect(render({ content: second.content })).toBe(page)
        expect(second.content).toEqual(first.content)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
