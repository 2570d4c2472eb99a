export const FIX_HELP = `Usage: security-policy fix [DIR] [options]

Applies the fixes that leave every promise as it is declared: the document
follows the policy, versions are quoted. Every other byte stays.

  --suggested            also fixes that change a promise: without a declared
                         rule, the table goes on as it went on so far
  --dry-run              print the diff and write nothing
  --policy FILE          instead of security-policy.yml
  --document FILE        instead of SECURITY.md
  --releases SOURCE      auto (default), git, remote, github, a file, or -
  --release VERSION      as if this version had been released now
  --tag-pattern PATTERN  which tags are releases, such as v{version}
  --today DATE           the day of the check, YYYY-MM-DD
  --rule RULE=SEVERITY   error, warning, notice or off, as for check
  --profile PROFILE      recommended, strict, osps-baseline or cra
  --offline              no network at all

Examples:
  security-policy fix --dry-run
  security-policy fix --suggested
  security-policy fix --release 2.0.0 --suggested

Exit status: 0 nothing is left to mend, 1 findings are left, 2 wrong usage or
unreadable input, 3 a fault of the program.
`
