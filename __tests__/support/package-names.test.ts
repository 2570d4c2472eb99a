import { expect, test } from '@jest/globals'
import { namesOf, productName } from '../../src/support/package-names.ts'
import { processorTime } from '../processor-time.ts'

test.each([
  ['core', ['core'], 'core'],
  ['@acme/core', ['@acme/core'], '@acme/core'],
  ['core (CLI)', ['core (CLI)', 'core'], 'core (CLI)'],
  ['core (npm)', ['core (npm)', 'core'], 'core'],
  ['core (npm package)', ['core (npm package)', 'core'], 'core'],
  ['core(PyPI)', ['core(PyPI)', 'core'], 'core'],
  ['core on crates.io', ['core on crates.io', 'core'], 'core'],
  ['core (Go)', ['core (Go)'], 'core (Go)'],
  ['core (Node.js server)', ['core (Node.js server)'], 'core (Node.js server)'],
  ['core (LTS)', ['core (LTS)', 'core'], 'core (LTS)'],
  ['core on Rails', ['core on Rails'], 'core on Rails'],
  ['(core) tools', ['(core) tools'], '(core) tools'],
  ['(core)', ['(core)'], '(core)'],
  ['', [''], ''],
])('%j', (name, names, product) => {
  expect(namesOf(name)).toEqual(names)
  expect(productName(name)).toBe(product)
})

test('names without end', () => {
  for (const name of [`${' ('.repeat(50_000)})`, `core${' on '.repeat(50_000)})`, `${'('.repeat(100_000)})`]) {
    const started = processorTime()
    namesOf(name)
    productName(name)
    expect(processorTime() - started).toBeLessThan(500)
  }
})
