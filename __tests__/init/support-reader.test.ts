import { describe, expect, test } from '@jest/globals'
import { read } from './documents.ts'

const support = async (text: string) => (await read(`# S\n\n${text}\n`)).content.support

describe('what a document says of versions', () => {
  test('words before and after the table', async () => {
    expect(
      await support(
        '## Supported Versions\n\nThese:\n\n| Version | Supported |\n|---|---|\n| 1.x | yes |\n\nNo others.',
      ),
    ).toEqual({
      intro: 'These:',
      lines: [{ versions: '1.x', supported: true }],
      note: 'No others.',
    })
  })

  test('prose alone is the statement', async () => {
    expect(await support('## Version Support\n\nOnly the latest release.')).toEqual({
      statement: 'Only the latest release.',
    })
  })

  test('the table is found under any heading', async () => {
    expect(
      (await support('## Our Releases and Fixes\n\n| Version | Supported |\n|---|---|\n| 1.x | ✅ |'))?.lines,
    ).toHaveLength(1)
  })

  test('of several tables the first one is rows, and that is said', async () => {
    const table = '| Version | Supported |\n|---|---|\n| 1.x | ✅ |'
    const { content, findings } = await read(
      `# S\n\n## Supported Versions\n\n${table}\n\nAnd the plugin:\n\n${table}\n`,
    )
    expect(content.support).toMatchObject({
      lines: [{ versions: '1.x', supported: true }],
      note: `And the plugin:\n\n${table}`,
    })
    expect(findings.map(({ message }) => message)).toContain(
      'The document has 2 tables of supported versions; the first one is in the policy as rows, the others as text.',
    )
  })
})
