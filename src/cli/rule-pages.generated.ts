// Written by `npm run generate` from docs/rules: not to be edited.

/** The page of each rule, in Markdown. */
export const rulePages: Readonly<Record<string, string>> = {
  'candidate-is-supported':
    '# candidate-is-supported\n\nThe version about to be released is in a supported row.\n\n| severity | counts as drift | needs | fix | since |\n| --- | --- | --- | --- | --- |\n| error | yes | supported versions, in either file, the released tags, a version about to be released | no | 1.0.0 |\n\n\n## Why\n\n## Rejected\n\n## Accepted',
  'current-release-is-supported':
    '# current-release-is-supported\n\nThe current release is in a supported row.\n\n| severity | counts as drift | needs | fix | since |\n| --- | --- | --- | --- | --- |\n| error | yes | supported versions, in either file, the released tags | suggested | 1.0.0 |\n\n\n## Why\n\n## Rejected\n\n## Accepted',
  'document-matches-policy':
    '# document-matches-policy\n\nSECURITY.md and security-policy.yml promise the same.\n\n| severity | counts as drift | needs | fix | since |\n| --- | --- | --- | --- | --- |\n| error | yes | `security-policy.yml`, `SECURITY.md`, supported versions, in either file, the released tags | no | 1.0.0 |\n\n\n## Why\n\n## Rejected\n\n## Accepted',
  'named-branch-exists':
    '# named-branch-exists\n\nA branch that a row names exists.\n\n| severity | counts as drift | needs | fix | since |\n| --- | --- | --- | --- | --- |\n| error | yes | supported versions, in either file, the branches | no | 1.0.0 |\n\n\n## Why\n\n## Rejected\n\n## Accepted',
  'release-has-row':
    '# release-has-row\n\nNo released line lies unmentioned between the rows.\n\n| severity | counts as drift | needs | fix | since |\n| --- | --- | --- | --- | --- |\n| notice | no | supported versions, in either file, the released tags | no | 1.0.0 |\n\n\n## Why\n\n## Rejected\n\n## Accepted',
  'row-is-readable':
    '# row-is-readable\n\nEvery row says which versions it is about and whether they are supported.\n\n| severity | counts as drift | needs | fix | since |\n| --- | --- | --- | --- | --- |\n| warning | no | supported versions, in either file | no | 1.0.0 |\n\n\n## Why\n\n## Rejected\n\n## Accepted',
  'rows-agree':
    '# rows-agree\n\nTwo rows that say equally much of a release say the same of it.\n\n| severity | counts as drift | needs | fix | since |\n| --- | --- | --- | --- | --- |\n| warning | no | supported versions, in either file, the released tags | no | 1.0.0 |\n\n\n## Why\n\n## Rejected\n\n## Accepted',
  'rule-of-support-holds':
    '# rule-of-support-holds\n\nEvery clause of the rule of support speaks of released lines.\n\n| severity | counts as drift | needs | fix | since |\n| --- | --- | --- | --- | --- |\n| error | no | `security-policy.yml`, supported versions, in either file, the released tags | no | 1.0.0 |\n\n\n## Why\n\n## Rejected\n\n## Accepted',
  'support-has-not-ended':
    '# support-has-not-ended\n\nA row whose support has ended by its own date does not say that it is supported.\n\n| severity | counts as drift | needs | fix | since |\n| --- | --- | --- | --- | --- |\n| error | yes | supported versions, in either file, the date | no | 1.0.0 |\n\n\n## Why\n\n## Rejected\n\n## Accepted',
  'supported-line-has-release':
    '# supported-line-has-release\n\nA supported row holds a release, or is the next line.\n\n| severity | counts as drift | needs | fix | since |\n| --- | --- | --- | --- | --- |\n| error | yes | supported versions, in either file, the released tags | no | 1.0.0 |\n\n\n## Why\n\n## Rejected\n\n## Accepted',
  'table-is-judged':
    '# table-is-judged\n\nA table that looks like supported versions can be held against the releases.\n\n| severity | counts as drift | needs | fix | since |\n| --- | --- | --- | --- | --- |\n| notice | no | supported versions, in either file | no | 1.0.0 |\n\n\n## Why\n\n## Rejected\n\n## Accepted',
}
