// Written by `npm run generate`: not to be edited.
import type { Rule } from './rule.ts'

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = []
