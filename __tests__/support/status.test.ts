import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { allMarks, firstMark, readStatus, statusInWords } from '../../src/support/status.ts'
import type { Status } from '../../src/support/support.ts'
import { processorTime } from '../processor-time.ts'

const cases = (status: Status, texts: readonly string[]) => texts.map((text) => [text, status] as const)

describe('a mark decides', () => {
  test.each([
    ...cases('supported', [
      '✅',
      '✔️',
      '✓',
      ':white_check_mark:',
      ':heavy_check_mark:',
      '☑️',
      '🟢 Active',
      '[x]',
      ':✅:',
    ]),
    ...cases('supported', [
      '✅ EOL 2027-01-01',
      '✔ (critical fixes only)',
      ':white_check_mark: :construction: all fixes',
    ]),
    ...cases('supported', ['Yes ✅ / No new features', 'still supported:white_check_mark:(latest version)']),
    ...cases('unsupported', [
      '❌',
      '✖️',
      '✗',
      ':x:',
      ':no_entry:',
      '⛔️',
      '🔴 EOL',
      '❎',
      '[ ]',
      'no longer supported:x:',
    ]),
    ...cases('limited', [
      '⚠️',
      ':warning: Security fixes only',
      '🟡 Maintenance',
      ':hourglass_flowing_sand: (until 2027)',
    ]),
    ...cases('planned', ['🚧', ':hammer:', '🧪 Upcoming', '🔜']),
    ...cases('supported', ['❌ features ✅ security', '✅ security ❌ features']),
    ...cases('unknown', ['✅ ❌', ':clock1:', '⏲️', '🔒', '🤷']),
  ])('%s', (text, status) => expect(readStatus(text).status).toBe(status))
})

describe('words', () => {
  test.each([
    ...cases('supported', [
      'Yes',
      'yes*',
      'TRUE',
      'Supported',
      'Active',
      'Maintenance',
      'LTS',
      'Current',
      'Stable',
      'Old stable',
    ]),
    ...cases('supported', [
      'Security fixes only',
      'security-only',
      'Security patches only',
      'Bug fixes',
      'feature updates',
      'Full',
    ]),
    ...cases('supported', [
      'Extended support',
      'Community support',
      'Yes, until v3 is released',
      'Supported until 2.0',
    ]),
    ...cases('supported', [
      'no new features, security fixes only',
      'No longer in active development, security fixes only',
    ]),
    ...cases('unsupported', [
      'No',
      'no (please upgrade)',
      'None',
      'EOL',
      'End of Life (no security updates)',
      'Deprecated',
    ]),
    ...cases('unsupported', [
      'Not supported; upgrade first',
      'Unmaintained',
      'no longer maintained',
      'Support ended',
      'Ended',
    ]),
    ...cases('unsupported', [
      'Superseded',
      'Replaced by 2.13',
      'Upgrade to 3.x',
      'archived',
      'No longer actively maintained',
    ]),
    ...cases('limited', [
      'Best effort',
      'Discretionary Backports',
      'Critical fixes only',
      'Yes (critical only)',
      'Life Support',
    ]),
    ...cases('limited', ['security fixes applied if feasible', 'Commercial support only', 'Partially']),
    ...cases('limited', [
      'Yes (critical fixes only)',
      'Yes (best effort)',
      'Yes, critical fixes',
      'Critical fixes (2.1)',
    ]),
    ...cases('supported', ['Yes (0.9.1 includes critical security fixes)', 'yes (fixed a severe bug)']),
    ...cases('limited', ['Not actively supported, but security fixes may be released']),
    ...cases('planned', [
      'Upcoming',
      'In development',
      'not released yet',
      'Unreleased',
      'Pre-release',
      'Beta',
      'unstable',
    ]),
    ...cases('unknown', [
      '',
      '?',
      '-',
      '—',
      'N/A',
      'TBD',
      'To be defined',
      'Not recommended',
      'not affected',
      'Legacy',
      '1 year',
    ]),
    ...cases('unknown', ['No new features', 'x', 'geology']),
  ])('%s', (text, status) => expect(statusInWords(text)).toBe(status))
})

describe('whoever is told to move on gets nothing here', () => {
  test.each([
    ...cases('unsupported', [
      'Upgrade to the latest release',
      'Please use the latest release',
      'Upgrade recommended',
      'Update strongly recommended',
      'Please upgrade to 2.x',
      'Upgrade required',
      'Upgrade',
      'Migrate to a supported version',
      'Use current stable',
      'Move as soon as possible to LTS',
      '请升级到受支持的版本',
    ]),
    ...cases('unknown', ['Please use the latest 2.1.x', 'Upgrade to the latest release of 2.1']),
    ...cases('supported', [
      'Use the latest patch release',
      'Move to maintenance in May',
      'Switch to security fixes only',
      'Updates to security',
      'Updates',
      'Supported, upgrade recommended',
      'Yes, upgrade to the latest patch',
      'Maintenance (upgrade recommended)',
      'User support',
    ]),
    ...cases('limited', ['Upgrade to 3.0, but critical fixes are made', 'Upgrade to 3.0 but security fixes until May']),
  ])('%s', (text, status) => expect(statusInWords(text)).toBe(status))
})

describe('what is still to come', () => {
  test.each([
    ...cases('planned', ['⏳ Planned', '🟡 Upcoming', ':hourglass: Planned for Q3 2027', '⏳ Not yet released']),
    ...cases('limited', ['⏳ Planned EOL', '⏳ until 2027', '🟡 Maintenance, successor planned']),
    ...cases('supported', [
      '✅ Planned',
      'Maintenance (nearly EOL)',
      'Nearly EOL',
      'Approaching end of life',
      'EOL soon',
    ]),
    ...cases('supported', ['Full support until EOL', 'Supported until end of life']),
    ...cases('planned', ['지원 예정', 'サポート予定']),
    ...cases('supported', ['Planned EOL', 'サポート終了予定', '지원 종료 예정']),
    ...cases('unsupported', ['Nearly EOL, no longer supported', 'EOL', 'Near-EOL? No: EOL', 'Linear EOL']),
    ...cases('unknown', ['Planned EOL: 2027-01-01']),
  ])('%s', (text, status) => expect(readStatus(text).status).toBe(status))

  test('a legend decides over the words', () => {
    expect(readStatus('⏳ Planned', new Map<string, Status>([['⏳', 'limited']])).status).toBe('limited')
  })
})

describe('words of other languages', () => {
  test.each([
    ...cases('supported', [
      'Oui',
      'Supporté',
      'Prise en charge',
      'Ja',
      'Unterstützt',
      'Sí',
      'Soportada',
      'Sim',
      'Suportado',
      'Sì',
      'Supportata',
    ]),
    ...cases('supported', [
      'Да',
      'Поддерживается',
      'Tak',
      'Wspierana',
      '是',
      '支持中',
      '维护中',
      'サポート中',
      'はい',
      '예',
      '지원',
    ]),
    ...cases('unsupported', [
      'Non',
      'Non supporté',
      'Plus supporté',
      'Fin de vie',
      'Nein',
      'Nicht mehr unterstützt',
      'No soportada',
    ]),
    ...cases('unsupported', [
      'Não suportado',
      'Нет',
      'Не поддерживается',
      'Nie',
      '否',
      '不再支持',
      '停止维护',
      'サポート終了',
      '아니오',
    ]),
  ])('%s', (text, status) => expect(statusInWords(text)).toBe(status))
})

describe('a line in development', () => {
  test.each([
    ['🔨 Development branch', true],
    ['In development', true],
    ['🚧 Upcoming', false],
    ['✅ Development', false],
    ['Beta', false],
  ])('%s: %s', (text, development) => expect(readStatus(text).development).toBe(development))
})

describe('a legend', () => {
  test('changes what a mark means, and gives unknown signs a meaning', () => {
    const legend = new Map<string, Status>([
      ['⚠', 'supported'],
      ['⏲', 'unsupported'],
      ['x', 'supported'],
    ])
    const read = (text: string): Status => readStatus(text, legend).status
    expect(['⚠️', '⏲️', 'x', 'X', ' x ', 'next'].map(read)).toEqual([
      'supported',
      'unsupported',
      'supported',
      'supported',
      'supported',
      'unknown',
    ])
  })
})

describe('the marks of a text', () => {
  test('stand in their order', () => {
    expect(allMarks('a ❌ b :x: c ✅').map(({ sign, at }) => [sign, at])).toEqual([
      ['❌', 2],
      [':x:', 6],
      ['✅', 12],
    ])
    expect(firstMark('none')).toBeUndefined()
  })
})

describe('laws', () => {
  test('any text has a status', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(readStatus(text).status).toMatch(/^[a-z]+$/)))
  })

  test('letter case and blanks around do not matter', () => {
    const words = fc.constantFrom(
      'yes',
      'no',
      'eol',
      'security fixes',
      'until',
      'beta',
      'not',
      'supported',
      '✅',
      '2027',
    )
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ')
        expect(readStatus(` ${text.toUpperCase()}\n`)).toEqual(readStatus(text))
      }),
    )
  })

  test.each(['no ', '✅', ':x:', 'not a, ', ' but ', '('])('many times "%s" is no burden', (piece) => {
    const start = processorTime()
    readStatus(piece.repeat(100_000))
    expect(processorTime() - start).toBeLessThan(500)
  })
})
