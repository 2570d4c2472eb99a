/** What `security-policy render --help` prints. */
export const RENDER_HELP = `Usage: security-policy render [DIR] [options]

Writes SECURITY.md from security-policy.yml: the whole document, or, with
\`render: { mode: managed }\` in the policy, only the table of versions, the
mailbox and the times in the document that is there.

A document that people have written or changed is not overwritten if anything in
it would be lost; what that is, is said.

  --check                write nothing; print the difference, and exit with 1 if
                         there is one
  --stdout               print the document, write nothing
  --force                overwrite whatever is there
  --policy FILE          the policy file, instead of security-policy.yml
  --document FILE        the document, instead of SECURITY.md where GitHub looks
  --releases SOURCE      where the releases are listed; see check --help
  --tag-pattern PATTERN  which tags are releases
  --release VERSION      as if this version had been released now
  --today DATE           as of this day (YYYY-MM-DD)
  --offline              use no network
  -h, --help             this text

Exit status: 0 written, or in step; 1 not in step, or not overwritten; 2 wrong
usage, or something could not be read; 3 a fault of this program.

Examples:
  security-policy render
  security-policy render --check
`
