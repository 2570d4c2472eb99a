import { existsSync, readdirSync, readFileSync } from 'node:fs'

const FOLDER = 'src/rules'

/** The rules as their files name them: `supported-row-has-release.ts` exports `supportedRowHasRelease`. */
export function ruleFiles() {
  if (!existsSync(FOLDER)) return []
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
    .map((file) => ({ file, path: `${FOLDER}/${file}`, id: file.slice(0, -'.ts'.length) }))
    .filter(({ path }) => /^export const \w+ = defineRule\(/m.test(readFileSync(path, 'utf8')))
    .map((rule) => ({ ...rule, name: camelCase(rule.id) }))
    .sort((left, right) => (left.id < right.id ? -1 : 1))
}

export function camelCase(id) {
  return id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
}
