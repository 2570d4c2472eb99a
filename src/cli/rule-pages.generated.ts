// Written by `npm run generate` from docs/rules: not to be edited.

/** The page of each rule, in Markdown. */
export const rulePages: Readonly<Record<string, string>> = {}
