import { describe, expect, test } from '@jest/globals'
import { parseBlocks } from '../../src/init/blocks.ts'
import { isOnly } from '../../src/init/read-parts.ts'
import { read } from './documents.ts'

const content = async (text: string) => (await read(`# Security Policy\n\n${text}\n`)).content

describe('each section finds its place', () => {
  test('a known part of the second level keeps its level', async () => {
    expect(
      await content('## Reporting a Vulnerability\n\nMail a@b.io.\n\n## Response Time\n\nWithin 2 days we respond.'),
    ).toEqual({
      version: 1,
      reporting: { intro: 'Mail a@b.io.', channels: [{ email: 'a@b.io' }] },
      response: { intro: 'Within 2 days we respond.', acknowledgement: '2 days' },
      render: { headings: { response: '## Response Time' } },
    })
  })

  test('a heading of one’s own below reporting follows it there', async () => {
    const { sections, render } = await content(
      '## Reporting a Vulnerability\n\nMail a@b.io.\n\n### What to Expect\n\n1. We look.\n\n### Languages\n\nEnglish.',
    )
    expect(sections).toEqual([{ title: 'Languages', group: 'Reporting a Vulnerability', body: 'English.\n' }])
    expect(render).toBeUndefined()
  })

  test('the second section about the same is prose', async () => {
    const { disclosure, sections } = await content('## Disclosure\n\nOne.\n\n## Public Disclosure Process\n\nTwo.')
    expect([disclosure?.text, sections?.map(({ title }) => title)]).toEqual(['One.', ['Public Disclosure Process']])
  })

  test('a section that names the channel is about reporting, whatever its title', async () => {
    const { reporting, render } = await content('## Security Contact\n\nReport vulnerabilities to a@b.io.')
    expect(reporting).toMatchObject({ channels: [{ email: 'a@b.io' }] })
    expect(render?.headings).toEqual({ reporting: 'Security Contact' })
  })

  test('where no channel can be read the section is prose, and what is below it is still read', async () => {
    const { reporting, response, sections } = await content(
      '## Reporting a Vulnerability\n\nAsk us.\n\n### Response Timeline\n\n- **Acknowledgment**: Within 48 hours',
    )
    expect(reporting).toBeUndefined()
    expect(response).toEqual({ acknowledgement: '48 hours' })
    expect(sections).toEqual([{ title: 'Reporting a Vulnerability', body: 'Ask us.\n' }])
  })

  test('groups, their introductions, and a group that comes twice', async () => {
    const group = '## Practices\n\nAlways:\n\n### Keys\n\nRotate.'
    const read = await content(`${group}\n\n## Scope\n\nAll.\n\n${group}`)
    expect(read['section-groups']).toEqual([{ title: 'Practices', intro: 'Always:' }])
    expect(read.sections?.map(({ title, group: of }) => [title, of])).toEqual([
      ['Keys', 'Practices'],
      ['Scope', undefined],
      ['Practices', undefined],
    ])
  })

  test('a safe harbour is one only if it says so', async () => {
    expect((await content('## Safe Harbor\n\nWe will not take legal action.'))['safe-harbor']).toEqual({
      level: 'partial',
      statement: 'We will not take legal action.',
    })
    expect(await content('## Safe Harbor\n\nBe nice.')).toMatchObject({ sections: [{ title: 'Safe Harbor' }] })
  })
})

test('a paragraph of nothing but quoted sentences', () => {
  const [block] = parseBlocks('Tell them where to go. Then stop.\n')
  expect(
    block && [isOnly(block, ['Tell them where to go. Then stop.']), isOnly(block, ['Tell them where to go.'])],
  ).toEqual([true, false])
})
