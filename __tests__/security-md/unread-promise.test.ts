import { describe, expect, test } from '@jest/globals'
import { unreadPromise } from '../../src/security-md/unread-promise.ts'
import { readWording } from '../../src/security-md/wording.ts'

const read = (text: string): string | undefined => unreadPromise(readWording({ path: 'SECURITY.md', text }))?.text

describe('below a heading that is understood', () => {
  test.each([
    ['Supported Versions', 'Whatever we like.'],
    ['Versions supportées', 'Toutes.'],
    ['Unterstützte Versionen', 'Alle.'],
    ['支持的版本', '全部。'],
    ['サポート対象バージョン', 'すべて。'],
    ['Поддерживаемые версии', 'Все.'],
    ['Support policy', '- Whatever we like'],
  ])('%s: %s', (heading, text) => expect(read(`# Security\n\n## ${heading}\n\n${text}\n`)).toBe(text.replace('- ', '')))

  test('the sentence that speaks of versions goes before others', () => {
    expect(read('## Supported Versions\n\nHello. Support is good. A version is better.\n')).toBe('A version is better.')
    expect(read('## Supported Versions\n\nHello. Support is good.\n')).toBe('Support is good.')
    expect(read('## Supported Versions\n\nHello. Bye.\n')).toBe('Hello.')
  })
})

describe('without such a heading', () => {
  test.each([
    'Supported versions are the latest internal ones only.',
    'Supported releases: whatever we like.',
    'Поддерживается только последняя версия.',
  ])('%s', (text) => expect(read(`# Security\n\nHello.\n\n${text}\n`)).toBe(text))
})

describe('nothing', () => {
  test.each([
    '',
    'The latest version.\n',
    '## Reporting\n\nThe latest version.\n',
    '## Supported Versions\n\n<!-- The latest version -->\n',
    '## Supported Versions\n\n…\n\n## Reporting\n\nText.\n'.replace('…', '...'),
    '## Supported Platforms\n\nLinux.\n',
    'Supported versions of Python are 3.8 and 3.9.\n',
    'See the supported versions: here.\n',
    'Поддержка по почте.\n',
    '# Supported versions are great\n',
    '## Supported Python versions\n\n3.9.\n',
    '## Security updates\n\nBy mail.\n',
  ])('%j', (text) => expect(read(text)).toBeUndefined())
})
