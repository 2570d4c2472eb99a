import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isPlainPrefix, prefixName, splitTag } from '../../src/versions/tag-name.ts'

describe('the version in a tag', () => {
  test.each([
    // prefix, numbers, tail
    ['v1.2.3', 'v', '1.2.3', ''],
    ['1.2.3', '', '1.2.3', ''],
    ['v0.27', 'v', '0.27', ''],
    ['v3.1.16.0', 'v', '3.1.16.0', ''],
    ['v.2.8.0', 'v.', '2.8.0', ''],
    ['V1.2.3', 'V', '1.2.3', ''],
    ['v1.2.3-rc.1', 'v', '1.2.3', '-rc.1'],
    ['v0.1.0-alpha', 'v', '0.1.0', '-alpha'],
    ['v5.5.0rc5', 'v', '5.5.0', 'rc5'],
    ['v0.0.0.dev20151006', 'v', '0.0.0', '.dev20151006'],
    ['3.0.0.preview', '', '3.0.0', '.preview'],
    ['v2.0.0.GM', 'v', '2.0.0', '.GM'],
    ['v8.0.0-0', 'v', '8.0.0', '-0'],
    ['v3.2.0+git', 'v', '3.2.0', '+git'],
    ['4.18.1-npm', '', '4.18.1', '-npm'],
    ['2.2.0c', '', '2.2.0', 'c'],
    ['2026.6.1', '', '2026.6.1', ''],
    ['Release-2.2.21.0', 'Release-', '2.2.21.0', ''],
    ['dubbo-3.3.1', 'dubbo-', '3.3.1', ''],
    ['jackson-databind-2.17.0', 'jackson-databind-', '2.17.0', ''],
    ['webssh2-server-v5.2.0', 'webssh2-server-v', '5.2.0', ''],
    ['azd-ext-jongio-azd-app_0.9.0', 'azd-ext-jongio-azd-app_', '0.9.0', ''],
    ['@babel/core@7.23.2', '@babel/core@', '7.23.2', ''],
    ['viem@2.55.19', 'viem@', '2.55.19', ''],
    ['api/v2.0.0', 'api/v', '2.0.0', ''],
    ['exporter/trace/v0.1.0', 'exporter/trace/v', '0.1.0', ''],
    ['tags/v1.7.1', 'tags/v', '1.7.1', ''],
    ['core-base+station-1.20.1', 'core-base+station-', '1.20.1', ''],
    ['STRUTS_7_3_0', 'STRUTS_', '7.3.0', ''],
    ['refs/tags/STRUTS_2_2_3_1', 'refs/tags/STRUTS_', '2.2.3.1', ''],
    ['OPENEXR_1_0_4', 'OPENEXR_', '1.0.4', ''],
    ['R_2_5_0', 'R_', '2.5.0', ''],
    ['fwupd_0_1_2', 'fwupd_', '0.1.2', ''],
    ['e5.9.3', 'e', '5.9.3', ''],
    ['tags/9.0-M1', 'tags/', '9.0', '-M1'],
    ['spi-SpComp2-v9.2', 'spi-SpComp2-v', '9.2', ''],
    ['pmm-6401-v1.43.0', 'pmm-6401-v', '1.43.0', ''],
    ['build-2024-01-31', 'build-', '2024.1.31', ''],
    ['v34', 'v', '34', ''],
    ['0', '', '0', ''],
    ['release-7', 'release-', '7', ''],
    ['v2-rc1', 'v', '2', '-rc1'],
  ])('%s', (tag, prefix, numbers, tail) => {
    const version = tag.includes('_') || tag.includes('2024') ? numbers + tail : tag.slice(prefix.length)
    expect(splitTag(tag)).toEqual({ prefix, version, numbers: numbers.split('.').map(Number), tail })
  })

  test.each([
    ['and'],
    ['start'],
    ['test'],
    [''],
    ['#24'],
    ['spi-SpComp2-v9'],
    ['tmp-1252-backup'],
    ['safety/pre-trailer-cleanup-20260520'],
    ['202401311230'],
    ['webssh2'],
    ['1.2.3.4.5.6.7.8.9'],
    ['v1.1000000000000000'],
    [`v1.2.3-${'a'.repeat(100)}`],
    [`v${'1.'.repeat(200)}0`],
    ['::error::v'],
  ])('none in %j', (tag) => expect(splitTag(tag)).toBeUndefined())

  test('what was put together is taken apart', () => {
    const prefixes = fc.constantFrom('', 'v', 'release-', 'core@', '@crew/kit@', 'path/to/v', 'web2-server-v', 'v.')
    const numbers = fc.array(fc.nat({ max: 99_999 }), { minLength: 2, maxLength: 5 })
    const tails = fc.constantFrom('', '-rc.1', 'rc1', '-npm', '+build.7', '.Final', '-0')
    fc.assert(
      fc.property(prefixes, numbers, tails, (prefix, found, tail) => {
        const version = found.join('.') + tail
        expect(splitTag(prefix + version)).toEqual({ prefix, version, numbers: found, tail })
      }),
    )
  })

  test('any name can be taken apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const split = splitTag(name)
        if (split) expect(name.startsWith(split.prefix)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('the name in a prefix', () => {
  test.each([
    ['', ''],
    ['v', ''],
    ['V.', ''],
    ['release-', ''],
    ['Release-v', ''],
    ['refs/tags/v', ''],
    ['tags/', ''],
    ['R_', ''],
    ['@babel/core@', '@babel/core'],
    ['webssh2-server-v', 'webssh2-server'],
    ['STRUTS_', 'STRUTS'],
    ['refs/tags/STRUTS_', 'STRUTS'],
    ['api/v', 'api'],
    ['dubbo-', 'dubbo'],
    ['core-release-', 'core'],
    ['core--v', 'core'],
    ['e', 'e'],
    ['-core-', '-core'],
    ['🙂-', '🙂'],
  ])('%j is of %j', (prefix, name) => {
    expect(prefixName(prefix)).toBe(name)
    expect(isPlainPrefix(prefix)).toBe(name === '')
  })
})
