/** What `security-policy init --help` prints. */
export const INIT_HELP = `Usage: security-policy init [DIR] [options]

Makes security-policy.yml from the SECURITY.md that is there, without losing
what it says, and tells what it understood and what needs a person. Without a
SECURITY.md it asks, or takes the answers from these options:

  --email ADDRESS        the mailbox that takes reports
  --newest N             how many lines get fixes (1 where it is not given)
  --of LEVEL             what is counted: major, minor, patch or release
  --yes                  ask nothing; where no mailbox is given, reports go to
                         GitHub's private reporting

  --document FILE        the document, instead of SECURITY.md where GitHub looks
  --policy FILE          the file to write, instead of security-policy.yml
  --today DATE           as of this day (YYYY-MM-DD)
  --stdout               print the policy, write nothing
  --force                overwrite a policy that is there
  -h, --help             this text

Exit status: 0 written; 1 the document cannot be told by a policy; 2 wrong
usage, or something could not be read; 3 a fault of this program.

Examples:
  security-policy init
  security-policy init --email security@crewkit.io --newest 2 --of minor
`
