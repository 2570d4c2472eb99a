import { describe, expect, test } from '@jest/globals'
import { readYaml } from '../../src/policy/read-yaml.ts'
import { marked } from './faults.ts'

const HOW_TO_BEGIN = 'A policy begins with `version: 1`; then say where to report and which versions are supported.'

function faultsOf(text: string): readonly string[] {
  const result = readYaml('security-policy.yml', text)
  if ('document' in result) return []
  return result.map((fault) => `${fault.code} | ${marked(text, fault)} | ${fault.message} | ${fault.help}`)
}

describe('readYaml', () => {
  test('gives the document with its text', () => {
    const result = readYaml('a/security-policy.yml', 'version: 1\n')
    expect(result).toMatchObject({ path: 'a/security-policy.yml', text: 'version: 1\n' })
    expect('document' in result && result.document.toJS()).toEqual({ version: 1 })
  })

  test('reads YAML 1.2: only true and false are truth values, and dates are texts', () => {
    const result = readYaml('p.yml', 'a: yes\nb: off\nc: 2027-01-31\nd: 010\ne: 12:30\n1: one\n')
    expect('document' in result && result.document.toJS()).toEqual({
      a: 'yes',
      b: 'off',
      c: '2027-01-31',
      d: 10,
      e: '12:30',
      1: 'one',
    })
  })

  test.each([
    ['', `yaml-syntax |  | The file is empty. | ${HOW_TO_BEGIN}`],
    ['\uFEFF', `yaml-syntax |  | The file is empty. | ${HOW_TO_BEGIN}`],
    ['# nothing yet\n', `yaml-syntax |  | The file is empty. | ${HOW_TO_BEGIN}`],
    ['---\n', `yaml-syntax |  | The file is empty. | ${HOW_TO_BEGIN}`],
    [
      'See SECURITY.md\n',
      `yaml-syntax | See SECURITY.md | A policy is a mapping of keys to values, and this is none. | ${HOW_TO_BEGIN}`,
    ],
    ['- a', `yaml-syntax | - a | A policy is a mapping of keys to values, and this is none. | ${HOW_TO_BEGIN}`],
    [
      'a: 1\n--- # again\nb: 2\n',
      'yaml-syntax | --- | A second document begins here; a policy is one document. | Remove the `---` between the two, or move the second to a file of its own.',
    ],
    [
      'a: '.repeat(3) + '['.repeat(100),
      'yaml-syntax |  | The file is nested too deeply to be read. | A policy needs eight levels at most.',
    ],
    [
      'x'.repeat(1024 * 1024 + 1),
      'yaml-syntax |  | The file is larger than 1 MiB, so it is not read. | Is it a policy?',
    ],
    [
      'é'.repeat(512 * 1024 + 1),
      'yaml-syntax |  | The file is larger than 1 MiB, so it is not read. | Is it a policy?',
    ],
  ])('%#', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault])
  })
})
