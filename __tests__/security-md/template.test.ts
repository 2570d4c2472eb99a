import { describe, expect, test } from '@jest/globals'
import { readDocument } from '../../src/security-md/read-document.ts'
import { templateTraces } from '../../src/security-md/template.ts'

const ROWS = ['| 5.1.x | :white_check_mark: |', '| 5.0.x | :x: |', '| 4.0.x | :white_check_mark: |', '| < 4.0 | :x: |']
const TABLE = ['| Version | Supported |', '| --- | --- |', ...ROWS].join('\n')
const VERSIONS =
  'Use this section to tell people about which versions of your project are\ncurrently being supported with security updates.'
const REPORT = 'Use this section to tell people how to report a vulnerability.'
const TELL =
  'Tell them where to go, how often they can expect to get an update on a\nreported vulnerability, what to expect if the vulnerability is accepted or\ndeclined, etc.'
const TEMPLATE = `# Security Policy\n\n## Supported Versions\n\n${VERSIONS}\n\n${TABLE}\n\n## Reporting a Vulnerability\n\n${REPORT}\n\n${TELL}\n`

async function traces(text: string) {
  const found = templateTraces(await readDocument({ path: 'SECURITY.md', text }))
  return found.map(({ what, span }) => [what, text.slice(span.start, span.end)])
}

describe('the template', () => {
  test('is recognised whole', async () => {
    expect(await traces(TEMPLATE)).toEqual([
      ['prompt', VERSIONS],
      ['rows', ROWS.join('\n')],
      ['prompt', REPORT],
      ['prompt', TELL],
    ])
  })

  test.each([
    ['other marks', TABLE.replaceAll(':white_check_mark:', 'Yes').replaceAll(':x:', '❌'), ['rows']],
    ['code marks', TABLE.replaceAll(/(\d\.\d\.x|< 4\.0)/g, '`$1`'), ['rows']],
    ['another column', '| P | V |\n|-|-|\n| a | 5.1.x |\n| b | 5.0.x |\n| c | 4.0.x |\n| d | <4.0 |', ['rows']],
    ['a row of its own', `${TABLE}\n| 6.0.x | yes |`, ['some-rows']],
    ['an empty row', `${TABLE}\n| | |`, ['rows']],
    ['remarks', TABLE.replaceAll(/ \|$/gm, ' | - |'), ['rows']],
    ['rows edited, prompt kept', `${VERSIONS}\n\n| Version | Supported |\n| --- | --- |\n| 1.x | yes |`, ['prompt']],
    ['the prompt in bold, on one line', `**${VERSIONS.replace('\n', ' ').toUpperCase()}**`, ['prompt']],
    ['the prompt in a quote', `> ${VERSIONS.replace('\n', '\n> ')}`, ['prompt']],
    ['two prompts in one paragraph', `${REPORT}\n${TELL}`, ['prompt', 'prompt']],
    ['a prompt cut short', TELL.slice(0, TELL.indexOf(', what')), ['prompt']],
    [
      'HTML',
      `<table><tr><th>V</th></tr>${['5.1.x', '5.0.x', '4.0.x', '&lt; 4.0'].map((v) => `<tr><td>${v}</td></tr>`).join('')}</table>`,
      ['rows'],
    ],
  ])('is recognised with %s', async (_, text, what) => {
    expect((await traces(text)).map(([kind]) => kind)).toEqual(what)
  })

  test.each([
    ['a comment', `<!--\n${TEMPLATE}-->\n\nOnly 2.x is supported.`],
    ['code', `\`\`\`\n${TEMPLATE}\`\`\`\n`],
    ['other answers', TABLE.replaceAll(':white_check_mark:', ':x:')],
    ['one other answer', TABLE.replace('| 5.0.x | :x: |', '| 5.0.x | :white_check_mark: |')],
    ['other answers beside other rows', `${TABLE.replaceAll(':white_check_mark:', ':x:')}\n| 6.0.x | yes |`],
    [
      'a remark that answers otherwise',
      TABLE.replaceAll(/ \|$/gm, ' | -').replace(
        '| 4.0.x | :white_check_mark: | -',
        '| 4.0.x | :white_check_mark: | Ended',
      ),
    ],
    ['three of its rows', TABLE.split('\n').slice(0, -1).join('\n')],
    ['its headings', '# Security Policy\n\n## Supported Versions\n\n## Reporting a Vulnerability\n'],
    ['nothing', ''],
  ])('is not recognised in %s', async (_, text) => {
    expect(await traces(text)).toEqual([])
  })
})
