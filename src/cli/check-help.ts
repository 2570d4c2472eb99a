/** What `security-policy check --help` prints. */
export const CHECK_HELP = `Usage: security-policy check [DIR] [options]

Holds the supported versions that a project promises, in security-policy.yml or
SECURITY.md, against what has been released. DIR is a checkout; the default is
the current directory.

What to read:
  --policy FILE          the policy file, instead of security-policy.yml
  --document FILE        the document, instead of SECURITY.md where GitHub looks
  --releases SOURCE      where the releases are listed, whatever the policy says
                           auto      this checkout's tags, or the remote's where
                                     it has none (default where no policy tells)
                           git       this checkout's tags only
                           remote    the tags of the remote
                           github    its tags, dated, and which are prereleases
                           FILE, -   a file or standard input: one tag a line,
                                     a date after it if known; or JSON
  --tag-pattern PATTERN  which tags are releases: v{version}, {name}@{version}
  --release VERSION      check as if this version had been released now
  --today DATE           check as of this day (YYYY-MM-DD)
  --offline              use no network

What counts:
  --base REF             only what is new since this commit, branch or tag: what
                         that has too is shown as already there, and passes
  --rule RULE=SEVERITY   error, warning, notice or off for a rule, whatever the
                         policy says; may be given several times
  --profile PROFILE      the set of rules: recommended (default), strict,
                         osps-baseline or cra
  --fail-on SEVERITY     error (default), warning or never: what makes the exit
                         status 1

What to tell:
  --format FORMAT        text (default), json, sarif, markdown, github, gitlab
                         or junit
  --output FILE          write the report to a file; the verdict still goes to
                         standard error
  -h, --help             this text

Exit status: 0 passed; 1 findings as grave as --fail-on; 2 wrong usage, or
something could not be read; 3 a fault of this program.

Examples:
  security-policy check
  security-policy check ../project --offline
  security-policy check --release 2.0.0          before tagging it
  security-policy check --base origin/main       only what this branch brings
  git tag | security-policy check --releases -
  security-policy check --format sarif --output security-policy.sarif
`
