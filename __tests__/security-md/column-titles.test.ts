import { describe, expect, test } from '@jest/globals'
import {
  FOREIGN,
  FOREIGN_ALONE,
  FOREIGN_HEADING,
  LESSER_END,
  NOTES,
  PACKAGE,
  REFUSAL,
  STATUS,
  SUPPORT,
  SUPPORT_HEADING,
  SURROUNDINGS,
  UNTIL,
  VERSION,
} from '../../src/security-md/column-titles.ts'

describe('titles', () => {
  test.each<[string, { test(title: string): boolean }, string[], string[]]>([
    [
      'VERSION',
      VERSION,
      ['Version', 'Exiv2 Version', 'Release line', 'Branch', 'Versão', 'Wersja', 'Версия', '版本', 'バージョン'],
      ['Conversion', 'Timeline', 'Name', 'Airlines'],
    ],
    [
      'STATUS',
      STATUS,
      ['Supported', 'Status', 'Security fixes', 'Phase', 'Unterstützt', '支持状态', 'サポート状況'],
      ['Unsupported', 'Version', 'Datestatus'],
    ],
    [
      'SUPPORT',
      SUPPORT,
      ['Supported', 'Security Fixes Until', 'Maintained', 'EOL', 'Prise en charge', '是否支持'],
      ['Unsupported', 'Status', 'Geology'],
    ],
    [
      'UNTIL',
      UNTIL,
      ['EOL', 'EoS/EoL', 'End of Life', 'Supported Until', 'Expires', 'Fin de support', 'До 2027'],
      ['Legend', 'Backend', 'Untilted'],
    ],
    [
      'LESSER_END',
      LESSER_END,
      ['End of Bugfix Support', 'Active support until', 'End of full support'],
      ['End of security support', 'EOL', 'Inactive since'],
    ],
    [
      'REFUSAL',
      REFUSAL,
      ['EOL', 'End of life', 'Deprecated?', 'Unsupported', 'Not supported', 'Vulnerable'],
      ['Supported', 'End date', 'Released'],
    ],
    [
      'PACKAGE',
      PACKAGE,
      ['Package', 'Components', 'Crate name', 'Platform'],
      ['Package manager', 'Version', 'Packaged'],
    ],
    ['NOTES', NOTES, ['Notes', 'Release date', 'Remarques', '備考'], ['Supported', 'Version', 'Footnotes']],
    [
      'FOREIGN',
      FOREIGN,
      ['CVE', 'CVSS score', 'Affected versions', 'Fixed in'],
      ['Version', 'Supported', 'Unaffected'],
    ],
    [
      'FOREIGN_ALONE',
      FOREIGN_ALONE,
      ['Vulnerability', 'Response', 'Dependency', 'Protocol', 'Changes'],
      ['Version', 'Supported', 'Exchanges'],
    ],
    [
      'FOREIGN_HEADING',
      FOREIGN_HEADING,
      ['Reporting a Vulnerability', 'Severity', 'Dependencies', 'Changelog', 'Compatibility'],
      ['Supported Versions', 'Security Policy'],
    ],
    [
      'SUPPORT_HEADING',
      SUPPORT_HEADING,
      [
        'Supported Versions',
        '✅ Supported versions',
        'Unsupported versions',
        'Release lifecycle',
        'Version support policy',
        'Versions supportées',
        'Versions prises en charge',
        '支持的版本',
        'サポート対象バージョン',
      ],
      ['Support', 'Getting help', 'Reporting a Vulnerability', 'Lifeguards'],
    ],
    [
      'SURROUNDINGS',
      SURROUNDINGS,
      ['Supported platforms', 'Supported protocols', 'Security features'],
      ['Supported Versions', 'Platformer'],
    ],
  ])('%s', (_, title, fitting, others) => {
    expect([...fitting, ...others].filter((text) => title.test(text))).toEqual(fitting)
  })
})
