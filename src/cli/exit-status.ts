/** What the command's exit status means; other tools build on these numbers. */
export const EXIT = { passed: 0, findings: 1, usage: 2, fault: 3 } as const
