import { formatTypeScript } from './format.mjs'
import { ruleFiles } from './rule-files.mjs'

export async function ruleIndex() {
  const rules = ruleFiles()
  const imports = rules.map(({ file, name }) => `import { ${name} } from './${file}'`)
  const text = [
    '// Written by `npm run generate`: not to be edited.',
    ...imports,
    `import type { Rule } from './rule.ts'`,
    '',
    '/** Every rule, sorted by id. */',
    `export const rules: readonly Rule[] = [${rules.map(({ name }) => name).join(', ')}]`,
  ]
  return [['src/rules/index.generated.ts', formatTypeScript(text.join('\n'))]]
}
