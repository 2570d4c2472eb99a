import { describe, expect, test } from '@jest/globals'
import { diagnosticsOf, faultsOf, mended } from './faults.ts'

describe('syntaxFaults', () => {
  test.each([
    ['a:\n\tb: 1\n', '\t | A tab indents this line; YAML takes only blanks.'],
    ['a: @acme/core\n', '@acme/core | `@acme/core` begins with `@`, which has a meaning of its own in YAML.'],
    ['a: `x` # y\n', '`x` | `` `x` `` begins with `` ` ``, which has a meaning of its own in YAML.'],
    ['a: >= 1.0\nb: 1\n', '>= 1.0 | `>= 1.0` begins with `>`, which has a meaning of its own in YAML.'],
    ['a: |x\n', '|x | `|x` begins with `|`, which has a meaning of its own in YAML.'],
    [
      'a: see: below\r\nb: 1\r\n',
      'see: below | `see: below` holds a colon, so YAML takes it for a mapping inside a value.',
    ],
    ['a: one\n b: 2\n', 'one | The line after `one` is indented as if it belonged to that text.'],
    [
      'a: {name}@{version}\n',
      '{name}@{version} | In `{name}@{version}` something follows a value that is complete already.',
    ],
    ["a: 'x' y\n", "'x' y | In `'x' y` something follows a value that is complete already."],
    ['- a\nb: 1\n', 'b: 1 | In `b: 1` something follows a value that is complete already.'],
    ['a: "x\n', ' | A text in quotes is not closed before this point.'],
    ['a: [1, 2\nb: 1\n', 'b | A `[` or `{` is not closed before this point.'],
    ['a: "\\q"\n', '\\ | This backslash means nothing here.'],
    ['[a]: 1\n', '[ | A key must be a plain text.'],
    ['a: 1\nb\n', 'b | This looks like a key without a value.'],
    ['a:\n  b: 1\n c: 1\n', 'c: 1 | `c: 1` is indented differently from the keys beside it.'],
    ['a:\n  - b\n - c\n', '- c | `- c` is indented differently from the items beside it.'],
    ['a: - b\n', '- | A list cannot begin on the line of its key.'],
    ['%a\nb: 1\n', 'b | A line above begins with `%`, so `---` would have to stand before this one.'],
    ['a: > 1.0\n', '> 1.0 | `> 1.0` begins with `>`, which has a meaning of its own in YAML.'],
    ['a: { v: >= 1.0, b: true }\n', '>= 1.0 | `>= 1.0` begins with `>`, which has a meaning of its own in YAML.'],
    [
      'a: [v{version}, x]\n',
      'v{version} | `v{version}` holds a bracket, which YAML takes for the beginning of a list or a mapping.',
    ],
    [
      'a: { v: 1.x b: true }\n',
      '1.x b: true | `1.x b: true` holds a colon, so YAML takes it for a mapping inside a value.',
    ],
    ['a: ["x" "y"]\n', '" | A comma is missing here.'],
    ['a: ]\n', '] | This is not YAML: `]` cannot stand here.'],
  ])('%j', async (text, fault) => {
    expect(await faultsOf(text)).toEqual([fault])
    expect((await diagnosticsOf(text)).map(({ code, help }) => [code, typeof help])).toEqual([
      ['yaml-syntax', 'string'],
    ])
  })

  test('one fault is told per line, and no more than ten', async () => {
    expect(await faultsOf('a: @b: @c\n')).toHaveLength(1)
    expect(await faultsOf('- @a\n'.repeat(30))).toHaveLength(10)
  })

  test.each([
    ['a: @acme/core # ours\n', 'a: "@acme/core" # ours\n'],
    ['a: >= 1.0\r\nb: 1\r\n', 'a: ">= 1.0"\r\nb: 1\r\n'],
    ['a: see: below\n', 'a: "see: below"\n'],
    ['- tags: {name}@{version}\n', '- tags: "{name}@{version}"\n'],
    ['a: [@x, y]\n', 'a: ["@x", y]\n'],
    ['a: { v: >= 1.0, b: true }\n', 'a: { v: ">= 1.0", b: true }\n'],
    ['a: [v{version}, x]\n', 'a: ["v{version}", x]\n'],
    ['a: { v: 1.x b: true }\n', 'a: { v: 1.x b: true }\n'],
    ['- versions: >= 1.0, < 2.0\n', '- versions: ">= 1.0, < 2.0"\n'],
    ['a: {\n  v: @x,\n  b: 1 }\n', 'a: {\n  v: @x,\n  b: 1 }\n'],
    ['a: @say "hi"\n', 'a: @say "hi"\n'],
    ['a: one\n b: 2\n', 'a: one\n b: 2\n'],
  ])('%j becomes %j', async (text, expected) => {
    expect(await mended(text)).toBe(expected)
  })
})
