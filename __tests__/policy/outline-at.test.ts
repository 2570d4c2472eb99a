import { describe, expect, test } from '@jest/globals'
import {
  allowedKeys,
  choiceOfKeys,
  describePlace,
  descriptionOf,
  fitsForm,
  inYaml,
  outlinesAt,
} from '../../src/policy/outline-at.ts'

describe('outlines', () => {
  test.each([
    [
      ['support', 'rule'],
      [
        'newest',
        'of',
        'every',
        'for',
        'after',
        'lines',
        'until',
        'matching',
        'in-each-of',
        'branch',
        'status',
        'package',
        'note',
      ],
    ],
    [['reporting', 0, 'email'], []],
    [
      ['support', 'lines', 4],
      [
        'versions',
        'supported',
        'until',
        'active-until',
        'end-of-life',
        'released',
        'label',
        'status-text',
        'package',
        'note',
      ],
    ],
    [
      ['packages', 0, 'ignore', 1],
      ['tag', 'why'],
    ],
    [
      ['checks', 'rules', 'any-rule'],
      ['severity', 'reason'],
    ],
    [['nowhere', 'at', 'all'], []],
  ])('the keys at %j', (path, keys) => {
    expect(allowedKeys(outlinesAt(path))).toEqual(keys)
  })

  test.each([
    [
      ['reporting', 0],
      ['email', 'github', 'url', 'phone', 'other'],
    ],
    [
      ['contacts', 0],
      ['email', 'url', 'via'],
    ],
    [['support'], []],
  ])('one of these keys at %j', (path, keys) => {
    expect(choiceOfKeys(outlinesAt(path))).toEqual(keys)
  })

  test('a place is described with an example that fits in a line', () => {
    expect(describePlace(outlinesAt(['project', 'name']))).toBe(
      'The project’s name. For example: `crewkit CLI`.'.replace('’', "'"),
    )
    expect(describePlace(outlinesAt(['project']))).toBe('What the policy is about.')
    expect(descriptionOf(outlinesAt(['project', 'name']))).toBe("The project's name.")
    expect(describePlace(outlinesAt(['nowhere']))).toBeUndefined()
  })

  test.each([
    ['2027-01-31', ['document', 'updated'], true],
    ['31.01.2027', ['document', 'updated'], false],
    ['anything', ['support', 'rule', 'newest'], true],
    ['v{version}', ['releases', 'tags'], true],
    ['{name}@{version}', ['releases', 'tags', 0], true],
    ['*-{version}', ['releases', 'tags'], true],
    ['{version}-*', ['releases', 'tags'], false],
    ['{version}{version}', ['releases', 'tags'], false],
    ['*a*{version}', ['releases', 'tags'], false],
    ['{vers}-{version}', ['releases', 'tags'], false],
  ])('whether %j could stand at %j: %j', (text, path, expected) => {
    expect(fitsForm(text, outlinesAt(path))).toBe(expected)
  })

  test.each([
    ['a b', 'a b'],
    [1, '1'],
    [true, 'true'],
    ['a\nb', undefined],
    ['`a`', undefined],
    [['a'], undefined],
    [undefined, undefined],
  ])('%j in YAML is %j', (value, expected) => {
    expect(inYaml(value)).toBe(expected)
  })
})
