import { describe, expect, test } from '@jest/globals'
import { isClosing, projectIn, readClosing } from '../../src/init/project-facts.ts'

describe('projectIn', () => {
  test.each([
    ['Hestia CP Security policy', '', { name: 'Hestia CP' }],
    ['Security policy for Flatpak', '', { name: 'Flatpak' }],
    ['Security Policy', 'We take the security of IntentKit seriously.', { name: 'IntentKit' }],
    ['Security Policy', 'Thank you for helping keep crewkit secure!', { name: 'crewkit' }],
    ['Security Policy', 'Help us keep our users secure. This is an MVP project.', { stage: 'mvp' }],
    ['Our Security Policy', '', {}],
    [undefined, '', {}],
  ])('%s: %s', (title, text, project) => {
    expect(projectIn(title, text)).toEqual(project)
  })
})

describe('readClosing', () => {
  test('a date with one reading, and the sentence that it may change', () => {
    expect(
      readClosing('*Last updated: 08.18.2023*\n*This security policy may be updated as the project evolves.*'),
    ).toEqual({
      document: {
        updated: '2023-08-18',
        'change-notice': 'This security policy may be updated as the project evolves.',
      },
      closing: '',
      unclear: undefined,
      written: '08.18.2023',
    })
  })

  test('a date with two readings stays with the words', () => {
    expect(readClosing('Thanks!\n\nLast updated: 08.07.2023')).toEqual({
      document: {},
      closing: 'Thanks!\n\nLast updated: 08.07.2023',
      unclear: '08.07.2023',
      written: undefined,
    })
  })

  test('a month is no day', () => {
    expect(readClosing('Last updated: August 2023').document).toEqual({})
  })
})

test('an ending is short and has no headings', () => {
  expect([isClosing('Thank you!'), isClosing('# A\n\nb'), isClosing('x '.repeat(400))]).toEqual([true, false, false])
})
