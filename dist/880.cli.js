"use strict";exports.id=880,exports.ids=[880],exports.modules={9880:(function(s,e,n){n.d(e,{rulePages:()=>t});const t={"acknowledgement-has-time":`# acknowledgement-has-time

The policy says how soon a report is answered.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | osps-baseline (OSPS-VM-01.01), cra | \`SECURITY.md\` | no | 1.0.0 |


## Why

Whoever reports wants to know when to ask again. The OpenSSF's baseline asks for "a clear timeframe for response"; a promise of two
weeks that is kept is worth more than one of 24 hours that is not.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: osps-baseline }
\`\`\`

\`\`\`md SECURITY.md
Please report vulnerabilities to security@crewkit.io.
\`\`\`

> warning: Nothing says how soon a report is answered.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: osps-baseline }
\`\`\`

\`\`\`md SECURITY.md
Please report vulnerabilities to security@crewkit.io. You hear from us within 3 business days.
\`\`\``,"blanks-are-filled-in":`# blanks-are-filled-in

No blank of a template and no note to oneself is published.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | no | all | \`SECURITY.md\` | no | 1.0.0 |


## Why

\`[INSERT CONTACT METHOD]\` tells a reporter that nobody has read this policy, not even once. A \`TODO\` that was meant for oneself is a
warning.

## Rejected

\`\`\`md SECURITY.md
Write to [INSERT CONTACT METHOD] or [by e-mail]().

TODO: say how long this takes.
\`\`\`

> error: \`[INSERT CONTACT METHOD]\` was never filled in.
> error: The link \`by e-mail\` leads nowhere: its address was never filled in.
> warning: \`TODO\` was never filled in.

## Accepted

\`\`\`md SECURITY.md
Write to security@crewkit.io. The end of 2.x is not known yet.
\`\`\``,"candidate-is-supported":`# candidate-is-supported

The version about to be released is in a supported row.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | yes | all | supported versions, in either file, the released tags, a version about to be released | suggested | 1.0.0 |


## Why

A table is cheapest to mend in the pull request that makes it wrong. Once the tag is out, everybody who runs the new version
reads that it gets no fixes, until somebody notices.

The version comes from \`--release\`; without it from the manifest (\`package.json\`, \`Cargo.toml\` and others), where that is above
every tag. What only a manifest tells is a warning: the release may be weeks away.

## Rejected

\`\`\`text tags
v1.0.0
v1.1.0
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 1.x     | yes       |
| < 1.0   | no        |
\`\`\`

\`\`\`sh
security-policy check --release 2.0.0
\`\`\`

> error: 2.0.0, which is about to be released (--release), is in no row.

## Accepted

\`\`\`text tags
v1.0.0
v1.1.0
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 2.x     | yes       |
| 1.x     | yes       |
| < 1.0   | no        |
\`\`\`

\`\`\`sh
security-policy check --release 2.0.0
\`\`\``,"channel-is-certain":`# channel-is-certain

A way to report is there or it is not: the policy does not leave it to the reader to find out.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | \`SECURITY.md\`, (a setting of the repository on GitHub) | no | 1.0.0 |


## Why

"If available for your repository" stands in many policies because it stood in the text that they were copied from. Whether private
reporting is switched on is a setting of this very repository: the author can look, and the reporter should not have to.

## Rejected

\`\`\`md SECURITY.md
Use GitHub's private vulnerability reporting (if available for your repository).
\`\`\`

> warning: Whether reports can be made this way is left open: \`(if available for your repository)\`.

## Accepted

\`\`\`md SECURITY.md
Use GitHub's private vulnerability reporting.
\`\`\``,"contact-is-a-role":`# contact-is-a-role

Reports go to a mailbox that is there for security.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| notice | no | strict | \`SECURITY.md\` | no | 1.0.0 |


## Why

In a mailbox for everything a report waits among invoices and questions, and is read by people who need not know of it. RFC 2142
keeps \`security@\` for this.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: strict }
\`\`\`

\`\`\`md SECURITY.md
Please report vulnerabilities to info@crewkit.io.
\`\`\`

> notice: \`info@crewkit.io\` is a mailbox for everything: reports wait there among other mail, and more people read it than should.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: strict }
\`\`\`

\`\`\`md SECURITY.md
Please report vulnerabilities to security@crewkit.io.
\`\`\``,"contact-is-real":`# contact-is-real

No address to report to is a placeholder.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | no | all | \`SECURITY.md\` | no | 1.0.0 |


## Why

What is sent to \`security@example.com\` reaches nobody, and the reporter waits for an answer that never comes. The names that are
kept for examples (RFC 2606) are known, and so are the blanks that templates and assistants like to write: \`security@domain.com\`,
\`security@yourcompany.com\`, \`github.com/OWNER/REPO\`.

Whether a real mailbox is read cannot be seen from a file, so nothing is said about it.

## Rejected

\`\`\`md SECURITY.md
Please report vulnerabilities to security@example.com.
\`\`\`

> error: \`security@example.com\` is a placeholder: what is sent there reaches nobody.

## Accepted

\`\`\`md SECURITY.md
Please report vulnerabilities to security@crewkit.io.
\`\`\``,"contacts-match-policy":`# contacts-match-policy

SECURITY.md names the ways to report that security-policy.yml has.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | yes | all | \`security-policy.yml\`, \`SECURITY.md\` | no | 1.0.0 |


## Why

The policy is the source, and SECURITY.md is what people read. Where the document names another mailbox, reports go where nobody
looks.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
reporting:
  - email: security@crewkit.io
\`\`\`

\`\`\`md SECURITY.md
Please report vulnerabilities to old-address@crewkit.io.
\`\`\`

> error: The policy takes reports by \`security@crewkit.io\`; SECURITY.md names \`old-address@crewkit.io\` instead.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
reporting:
  - email: security@crewkit.io
  - github: private-reporting
\`\`\`

\`\`\`md SECURITY.md
Please report vulnerabilities to security@crewkit.io, or use GitHub's private vulnerability reporting.
\`\`\``,"copies-promise-the-same":`# copies-promise-the-same

Every table of supported versions in the repository says the same.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | supported versions, in either file, the released tags, tables in other files | no | 1.0.0 |


## Why

A table is copied into the README or left behind in \`docs/\`, and drifts there alone. People read the copy that they find first,
and count on it. A link to the one that GitHub shows cannot drift.

## Rejected

\`\`\`md SECURITY.md
## Supported Versions

| Version | Supported |
| ------- | --------- |
| 2.x     | Yes       |
| 1.x     | No        |

Write to security@crewkit.io.
\`\`\`

\`\`\`md README.md
## Supported Versions

| Version | Supported |
| ------- | --------- |
| 2.x     | Yes       |
| 1.x     | Yes       |
\`\`\`

\`\`\`text tags
v1.0.0
v2.0.0
\`\`\`

> warning: 1.0.0 is supported by the row \`1.x\`, and is not supported in \`SECURITY.md\`.

## Accepted

\`\`\`md SECURITY.md
## Supported Versions

| Version | Supported |
| ------- | --------- |
| 2.x     | Yes       |
| 1.x     | No        |

Write to security@crewkit.io.
\`\`\`

\`\`\`md README.md
## Security

See [SECURITY.md](SECURITY.md) for the versions that get fixes.
\`\`\`

\`\`\`text tags
v1.0.0
v2.0.0
\`\`\``,"cra-role-is-declared":`# cra-role-is-declared

A policy that is held to the Cyber Resilience Act says what the project is in its terms.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | cra (Articles 13, 14 and 24 of the Cyber Resilience Act) | \`security-policy.yml\` | no | 1.0.0 |


## Why

The Cyber Resilience Act asks different things of a manufacturer (Articles 13 and 14) and of an open-source software steward (Article 24),
and nothing of a project that is neither. Reports of actively exploited vulnerabilities are due since September 2026, the rest from December
2027. With the profile \`cra\` the policy is held to one of these roles, so it has to say which. This is no legal advice: the rule
asks that somebody has decided.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: cra }
\`\`\`

> warning: Nothing says what this project is in terms of the Cyber Resilience Act, and its duties hang on that.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: cra }
compliance: { cra: { role: none } }
\`\`\``,"current-release-is-supported":`# current-release-is-supported

The current release is in a supported row.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | yes | all | supported versions, in either file, the released tags, (\`SECURITY.md\`), (a version about to be released) | suggested | 1.0.0 |


## Why

This is how support tables go wrong: a release is made, and nobody thinks of the table. Whoever runs the newest version then
reads that it gets no fixes, and does not report what they have found.

The most specific row wins: \`2.11.x\` yes beats \`< 3.6\` no. A row that follows the releases (\`latest\`, \`main\`) never goes stale.
Where every row refuses, and a sentence says that nothing is supported any more ("This project is no longer maintained"), that is a
notice. Where the table is ahead because the next release is about to be tagged (the current one is refused, a
prerelease is out, or a manifest such as package.json has the version), this is a warning.

## Rejected

\`\`\`text tags
v5.5.0
v5.6.3
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported          |
| ------- | ------------------ |
| 5.5.x   | :white_check_mark: |
| < 5.5   | :x:                |
\`\`\`

> error: The current release, 5.6.3, is in no row: the newest supported one is \`5.5.x\`.

### A row refuses it

\`\`\`text tags
v1.0.0
v2.0.0
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 1.x     | yes       |
| others  | no        |
\`\`\`

> error: The current release, 2.0.0, is not supported: the row \`others\` takes it in and says \`no\`.

### A project that supports nothing any more

\`\`\`text tags
v1.11.0
v2.63.2
\`\`\`

\`\`\`md SECURITY.md
No version receives security fixes.

| Version | Supported |
| ------- | --------- |
| 2.x     | no        |
| < 2.0   | no        |
\`\`\`

> notice: Nothing is supported any more, the current release, 2.63.2, included: every row says so, and so does \`No version receives security fixes\`.

## Accepted

\`\`\`text tags
v5.5.0
v5.6.3
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported          |
| ------- | ------------------ |
| 5.6.x   | :white_check_mark: |
| < 5.6   | :x:                |
\`\`\`

### A row that follows the releases

\`\`\`text tags
v5.5.0
v5.6.3
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| latest  | yes       |
| older   | no        |
\`\`\``,"date-has-one-reading":`# date-has-one-reading

A date is written so that everybody reads the same day.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | \`SECURITY.md\` | safe | 1.0.0 |


## Why

\`08.07.2023\` is in July for one half of the world and in August for the other. Where only one reading is possible (there is no
month 18) it is a notice with a fix.

## Rejected

\`\`\`md SECURITY.md
Last updated: 08.07.2023. First written on 08.18.2022.
\`\`\`

> warning: \`08.07.2023\` can be read in two ways: which number is the month?
> notice: \`08.18.2022\` can only mean 2022-08-18, and a reader has to work that out.

## Accepted

\`\`\`md SECURITY.md
Last updated: 2023-07-08. First written in August 2022.
\`\`\``,"disclosure-is-described":`# disclosure-is-described

The policy says how a vulnerability becomes public.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | osps-baseline (OSPS-VM-01.01), cra (Annex I, Part II (5) of the Cyber Resilience Act) | \`SECURITY.md\` | no | 1.0.0 |


## Why

A reporter wants to know what becomes of the report: who publishes it, when, and whether they are asked. The OpenSSF's baseline and
the Cyber Resilience Act ask for a policy of coordinated disclosure.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: osps-baseline }
\`\`\`

\`\`\`md SECURITY.md
Please report vulnerabilities to security@crewkit.io.
\`\`\`

> warning: Nothing says how a vulnerability becomes public once it has been reported.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: osps-baseline }
\`\`\`

\`\`\`md SECURITY.md
Please report vulnerabilities to security@crewkit.io. We publish an advisory together with the fix, and agree on the day with you.
\`\`\``,"document-is-not-empty":`# document-is-not-empty

There is something to read in the document.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | no | all | \`SECURITY.md\` | no | 1.0.0 |


## Why

GitHub lists a repository with an empty SECURITY.md as one that has a security policy, and shows a blank page to whoever wants to
report something. Without the file it would show the policy that the owner has for all repositories, where there is one.

The same goes for a file whose only content is a comment.

## Rejected

\`\`\`md SECURITY.md
<!-- To do: write this before 1.0. -->
\`\`\`

> error: The file shows nothing: all that it holds is in comments.

## Accepted

\`\`\`md SECURITY.md
# Security Policy

Write to security@crewkit.io.
\`\`\``,"document-is-read":`# document-is-read

Every part of SECURITY.md can be read in time.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | \`SECURITY.md\` | no | 1.0.0 |


## Why

A check must end in time whatever it is given, so lines of more than 10 000 characters, and lists and quotes more than 50 deep, are
left out. What is left out is said, so that nobody takes it for checked.

## Rejected

\`\`\`md SECURITY.md
>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> too deep
\`\`\`

> warning: This part was left unread, and nothing in it was checked. It is nested more than 50 quotes or lists deep.

## Accepted

\`\`\`md SECURITY.md
> > Only the latest release is supported.
\`\`\``,"document-is-shown":"# document-is-shown\n\nThere is one SECURITY.md, so that everybody reads the same one.\n\n| severity | counts as drift | profiles | needs | fix | since |\n| --- | --- | --- | --- | --- | --- |\n| warning | no | all | `SECURITY.md`, where else a `SECURITY.md` lies | no | 1.0.0 |\n\n\n## Why\n\nGitHub looks for SECURITY.md in `.github/`, then in the root, then in `docs/`, and shows the first one. Whoever mends another copy\nchanges nothing, and readers who find that copy in the code read something else.\n\nA `security.md` below `docs/` may be a page of the manual. It counts as a copy where it has the title of a security policy, names a\nway to report, or promises fixes for versions.\n\n## Rejected\n\n```md .github/SECURITY.md\nWrite to security@crewkit.io.\n```\n\n```md SECURITY.md\nWrite to old-address@crewkit.io.\n```\n\n> warning: GitHub shows `.github/SECURITY.md`; `SECURITY.md` is shown to nobody.\n\n## Accepted\n\n```md SECURITY.md\nWrite to security@crewkit.io.\n```\n\n### Beside a page of the manual\n\n```md SECURITY.md\nWrite to security@crewkit.io.\n```\n\n```md docs/security.md\n# Security\n\nHow to keep the forms of your application secure.\n```","document-matches-policy":`# document-matches-policy

SECURITY.md and security-policy.yml promise the same.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | yes | all | \`security-policy.yml\`, \`SECURITY.md\`, supported versions, in either file, the released tags | safe | 1.0.0 |


## Why

Two copies of one promise drift apart, and a reader cannot tell which one holds. Where there is a \`security-policy.yml\` it is the
source: the table in SECURITY.md is held against what the policy writes or what follows from its rule, release by release, so
that the two may use other words for the same.

## Rejected

\`\`\`text tags
v1.0.0
v1.1.0
v1.2.0
\`\`\`

\`\`\`yaml security-policy.yml
version: 1
support:
  rule: { newest: 1, of: minor }
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 1.2.x   | yes       |
| 1.1.x   | yes       |
| < 1.1   | no        |
\`\`\`

> error: SECURITY.md promises fixes for \`1.1.x\`, and the policy does not.

## Accepted

\`\`\`text tags
v1.0.0
v1.1.0
v1.2.0
\`\`\`

\`\`\`yaml security-policy.yml
version: 1
support:
  rule: { newest: 1, of: minor }
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 1.2.x   | yes       |
| < 1.2   | no        |
\`\`\``,"end-of-support-is-readable":`# end-of-support-is-readable

An end of support that looks like a date is one, and only one.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | supported versions, in either file | no | 1.0.0 |


## Why

\`08.07.2027\` is a day in July for some readers and in August for others, and 31 February is no day at all. A month, a quarter or a year
ends with its last day, but in "spring 2027" the year says too little. Such an end is not judged, so nobody is warned when it comes.

## Rejected

\`\`\`md SECURITY.md
| Version | Supported | Until      |
| ------- | --------- | ---------- |
| 2.x     | yes       | 08.07.2027 |
| 1.x     | yes       | 2027-02-31 |
| 0.9.x   | yes       | mid-2027   |
\`\`\`

> warning: When support of \`2.x\` ends cannot be told from \`08.07.2027\`: it can be read in two ways.
> warning: When support of \`1.x\` ends cannot be told from \`2027-02-31\`: there is no such day.
> warning: When support of \`0.9.x\` ends cannot be told from \`mid-2027\`: beside the year stands a part of it that was not understood.

## Accepted

\`\`\`md SECURITY.md
| Version | Supported | Until          |
| ------- | --------- | -------------- |
| 3.x     | yes       | 2027-07-08     |
| 2.x     | yes       | 2027 June 30   |
| 1.1.x   | yes       | June 2027      |
| 1.x     | yes       | release of 4.0 |
\`\`\``,"end-of-support-is-stated":`# end-of-support-is-stated

The policy says how long versions are supported.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| notice | no | osps-baseline (OSPS-DO-04.01), cra (Article 13(19) of the Cyber Resilience Act) | supported versions, in either file, \`SECURITY.md\`, (\`security-policy.yml\`) | no | 1.0.0 |


## Why

Whoever builds on a version wants to know how long it lasts. The OpenSSF's baseline asks for the scope and duration of support, and
the Cyber Resilience Act for at least the month and the year in which it ends.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: cra }
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 2.x     | yes       |
\`\`\`

> notice: No row says until when its versions are supported, and no sentence says for how long.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: cra }
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported | Until      |
| ------- | --------- | ---------- |
| 2.x     | yes       | 2028-06-30 |
\`\`\``,"ends-match-policy":`# ends-match-policy

SECURITY.md names the last days of support that security-policy.yml has.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | yes | all | \`security-policy.yml\`, \`SECURITY.md\`, supported versions, in either file | no | 1.0.0 |


## Why

The last day of support is what users plan by. Two different ones leave them with the earlier if they are careful, and with the
later if they are not.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
support:
  lines:
    - { versions: 2.x, supported: true, until: 2027-06-30 }
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported | Until      |
| ------- | --------- | ---------- |
| 2.x     | yes       | 2027-01-31 |
\`\`\`

> error: SECURITY.md says that support of \`2.x\` ends on 2027-01-31, and the policy says 2027-06-30.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
support:
  lines:
    - { versions: 2.x, supported: true, until: 2027-06-30 }
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported | Until     |
| ------- | --------- | --------- |
| 2.x     | yes       | June 2027 |
\`\`\``,"example-holds-no-secret":`# example-holds-no-secret

No credential stands in the document, in an example either.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | no | all | \`SECURITY.md\` | no | 1.0.0 |


## Why

A real key in an example works for everybody who reads it, and goes on working from the history after it was taken out. Only
credentials with a form of their own are looked for; words such as \`your_key_here\` are what examples are for.

## Rejected

\`\`\`md SECURITY.md
Our key for tests:

    -----BEGIN PRIVATE KEY-----
    ...
\`\`\`

> error: \`-----BEG\u2026\` has the form of a private key.

## Accepted

\`\`\`md SECURITY.md
Set the token first:

    export TOKEN=your_token_here
\`\`\``,"link-is-encrypted":`# link-is-encrypted

Addresses to report to or to read updates at begin with https.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | osps-baseline (OSPS-BR-03.01) | \`SECURITY.md\` | no | 1.0.0 |


## Why

Who sits between can read what is sent over \`http://\`, and can change what is shown: another key to encrypt for, another address
to write to.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: osps-baseline }
\`\`\`

\`\`\`md SECURITY.md
Report at http://crewkit.io/security.
\`\`\`

> warning: \`http://crewkit.io/security\` is not encrypted: who sits between can read and change what is sent.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: osps-baseline }
\`\`\`

\`\`\`md SECURITY.md
Report at https://crewkit.io/security. Our examples run at http://localhost:8080.
\`\`\``,"link-leads-somewhere":`# link-leads-somewhere

A file of this repository or a heading of this document that is linked or named exists.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | \`SECURITY.md\`, the names of the files | no | 1.0.0 |


## Why

"See CHANGELOG.md" where there is none, or a link to a heading that was renamed, sends a reader in a circle. Only what lies in this
repository is looked at: no address on the web is ever called.

## Rejected

\`\`\`md SECURITY.md
# Security

See [how to report](#how-to-report), [the key](keys/pgp.txt) and CHANGELOG.md.

## Reporting
\`\`\`

> warning: There is no heading that \`#how-to-report\` leads to.
> warning: There is no file \`keys/pgp.txt\` in this repository.
> warning: There is no file \`CHANGELOG.md\` in this repository.

## Accepted

\`\`\`md SECURITY.md
# Security

See [how to report](#reporting), [the key](keys/pgp.txt) and CHANGELOG.md.

## Reporting
\`\`\`

\`\`\`text keys/pgp.txt
-----BEGIN PGP PUBLIC KEY BLOCK-----
\`\`\`

\`\`\`md CHANGELOG.md
# Changes
\`\`\``,"link-shows-its-target":`# link-shows-its-target

A link whose text is an address leads to that address.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | no | all | \`SECURITY.md\` | no | 1.0.0 |


## Why

A reader copies the address that they see, and a click goes to the one that they do not see. Where the two differ one of them was
forgotten when the other changed, and reports get lost.

## Rejected

\`\`\`md SECURITY.md
Write to [security@crewkit.io](mailto:old-address@crewkit.io).
\`\`\`

> error: The link shows \`security@crewkit.io\` and leads to \`mailto:old-address@crewkit.io\`.

## Accepted

\`\`\`md SECURITY.md
Write to [security@crewkit.io](mailto:security@crewkit.io?subject=Report).
\`\`\``,"named-branch-exists":`# named-branch-exists

A branch that a row names exists.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | yes | all | supported versions, in either file, the branches | no | 1.0.0 |


## Why

A row such as \`main\` promises fixes on a branch. When the branch was renamed or never pushed, the promise is about nothing, and
whoever follows it finds no code.

Words that only mean "whatever is being developed" (\`HEAD\`, \`nightly\`, \`development\`) need no branch of that name.

## Rejected

\`\`\`text branches
main
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| master  | yes       |
\`\`\`

> error: The row \`master\` speaks of the branch \`master\`, which does not exist.

## Accepted

\`\`\`text branches
main
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| main    | yes       |
| < main  | no        |
\`\`\``,"package-is-tagged":`# package-is-tagged

A package that rows speak of has releases of its own.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| notice | no | all | supported versions, in either file, the released tags | no | 1.0.0 |


## Why

In a repository with several packages each row is held against the releases of its own package, which are found by the package's
name in the tags. Where no tag has that name the rows are judged by nothing at all, and silence would look like a pass.

A remark behind the name is read over: \`core (CLI)\` and \`core on npm\` are tagged as \`core\`, but \`core (Python)\` is a package of its
own. Plain tags (\`v1.2.3\`) are those of a
package that is called like the repository or like its manifest says, and those of the only package that all rows are about.

## Rejected

\`\`\`text tags
core-v1.0.0
cli-v1.0.0
\`\`\`

\`\`\`md SECURITY.md
| Package | Version | Supported |
| ------- | ------- | --------- |
| core    | 1.x     | yes       |
| cli     | 1.x     | yes       |
| server  | 1.x     | yes       |
\`\`\`

> notice: No tag is named after the package \`server\`, so its rows were not held against any release.

### Several packages

\`\`\`text tags
v1.0.0
v1.1.0
\`\`\`

\`\`\`md SECURITY.md
| Package     | Version | Supported |
| ----------- | ------- | --------- |
| dashboard   | 1.x     | yes       |
| agent (npm) | 1.x     | yes       |
\`\`\`

> notice: No tag is named after the packages \`dashboard\` and \`agent (npm)\`, so their rows were not held against any release.

## Accepted

\`\`\`text tags
core-v1.0.0
cli-v1.0.0
\`\`\`

\`\`\`md SECURITY.md
| Package | Version | Supported |
| ------- | ------- | --------- |
| core    | 1.x     | yes       |
| cli     | 1.x     | yes       |
\`\`\`

### One product with plain tags

\`\`\`text tags
v1.0.0
v1.1.0
\`\`\`

\`\`\`md SECURITY.md
| Package       | Version | Supported |
| ------------- | ------- | --------- |
| agent (npm)   | 1.x     | yes       |
| agent (PyPI)  | 1.x     | yes       |
\`\`\``,"policy-fits-cra-role":`# policy-fits-cra-role

The policy holds what the Cyber Resilience Act asks of the role that it declares.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| notice | no | cra | \`security-policy.yml\`, supported versions, in either file, the date, (\`SECURITY.md\`) | no | 1.0.0 |


## Why

What the Cyber Resilience Act wants to stand in a policy can be looked for, as far as it is words:

| role | looked for | source |
| --- | --- | --- |
| \`manufacturer\` | its name, as \`project: { organization: \u2026 }\` | Annex II (1) |
| \`manufacturer\` | a way to report that reaches people: an e-mail address, a telephone, private reporting | Article 13(17) |
| \`manufacturer\` | a support period that has not ended while versions are still supported | Article 13(8), (19) |
| \`steward\` | how a reported vulnerability is handled and fixed | Article 24 |

[end-of-support-is-stated](end-of-support-is-stated.md) asks for the end of the period itself. What has to be done and not
written (reports to the authorities within 24 and 72 hours, Article 14) no check of a file can see. A policy without findings states
what is asked; whether the project complies is another question.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: cra }
reporting: [{ email: security@crewkit.io }]
compliance: { cra: { role: manufacturer } }
\`\`\`

> notice: The manufacturer is not named.

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: cra }
project: { organization: Crewkit Ltd. }
reporting: [{ url: 'https://crewkit.io/report' }]
support: { lines: [{ versions: 1.x, supported: true }] }
compliance: { cra: { role: manufacturer, support-period-end: 2026-06 } }
\`\`\`

> notice: No way to report is named that is known to reach people: no e-mail address, telephone or private reporting.
> warning: The support period ended with \`2026-06\`, and \`1.x\` is still supported.

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: cra }
compliance: { cra: { role: steward } }
\`\`\`

> warning: Nothing says how a reported vulnerability is handled and fixed.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: cra }
project: { organization: Crewkit Ltd. }
reporting: [{ email: security@crewkit.io }]
compliance: { cra: { role: manufacturer } }
\`\`\``,"policy-names-real-contact":`# policy-names-real-contact

No way to report in security-policy.yml is a placeholder.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | no | all | \`security-policy.yml\` | no | 1.0.0 |


## Why

Whatever is made of \`security-policy.yml\` repeats its addresses: the document, security.txt, the tools of others. A placeholder in it
sends all their readers nowhere.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
reporting:
  - email: security@example.com
\`\`\`

> error: \`security@example.com\` is a placeholder: what is sent there reaches nobody.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
reporting:
  - email: security@crewkit.io
\`\`\``,"private-channel-is-named":`# private-channel-is-named

The policy names a way to report in private.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | \`SECURITY.md\`, (a setting of the repository on GitHub) | no | 1.0.0 |


## Why

A policy without a private way to report leaves two choices: publish the vulnerability before there is a fix, or keep it to
oneself. Where it also forbids public issues there is no choice left at all.

An e-mail address, GitHub's private vulnerability reporting, a reporting platform, a form, a chat or a telephone number will do.

## Rejected

\`\`\`md SECURITY.md
## Reporting a Vulnerability

To report a vulnerability, please open an issue.
\`\`\`

> warning: No private way to report a vulnerability is named.

### And public issues are forbidden

\`\`\`md SECURITY.md
## Reporting a Vulnerability

Please do not report vulnerabilities in public issues. Thank you.
\`\`\`

> error: \`Please do not report vulnerabilities in public issues.\` leaves no way to report: no private one is named.

## Accepted

\`\`\`md SECURITY.md
## Reporting a Vulnerability

Please do not report vulnerabilities in public issues. Write to security@crewkit.io.
\`\`\`

### GitHub's own way

\`\`\`md SECURITY.md
Please use [private vulnerability reporting](https://github.com/crewkit/cli/security/advisories/new).
\`\`\``,"private-reporting-is-named":`# private-reporting-is-named

Where GitHub's private vulnerability reporting is switched on, a document without another private way names it.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | \`SECURITY.md\`, (a setting of the repository on GitHub) | no | 1.0.0 |


## Why

A form that nobody is told about gets no reports: people look in \`SECURITY.md\`, find no private way, and open an issue that everybody
reads. One sentence with the form's address mends that.

GitHub is asked only where the document names no private way at all. Where it does not tell, \`private-channel-is-named\` says what is missing.

## Rejected

\`\`\`md SECURITY.md
Report bugs in an issue.
\`\`\`

\`\`\`text private-reporting
on
\`\`\`

> warning: No private way to report a vulnerability is named, though private vulnerability reporting is switched on in this repository.

## Accepted

\`\`\`md SECURITY.md
Please report vulnerabilities in private at https://github.com/acme/tool/security/advisories/new.
\`\`\`

\`\`\`text private-reporting
on
\`\`\``,"private-reporting-is-on":`# private-reporting-is-on

Where reports are asked for by GitHub's private vulnerability reporting, it is switched on.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | no | all | a setting of the repository on GitHub | no | 1.0.0 |


## Why

Private vulnerability reporting is a switch in a repository's settings, and it is off until somebody turns it. A policy that sends
people to the form while the switch is off leaves them with nothing but a public issue. People outside notice it, and the mending
takes a minute: Settings \u2192 Advanced Security \u2192 Private vulnerability reporting \u2192 Enable.

Where the document names another private way, too, a finding is a warning. GitHub is asked only where the policy or the document
sends people there. Where it does not tell (offline, no permission, another host), the rule is listed as skipped with the reason: an answer
that nobody gave is never taken for "off". An address that leads to another repository is not held against this one's setting.

## Rejected

\`\`\`md SECURITY.md
Please report vulnerabilities at https://github.com/acme/tool/security/advisories/new.
\`\`\`

\`\`\`text private-reporting
off
\`\`\`

> error: Reports are asked for by \`https://github.com/acme/tool/security/advisories/new\`, but private vulnerability reporting is switched off in this repository, and no other private way is named.

## Accepted

\`\`\`md SECURITY.md
Please report vulnerabilities at https://github.com/acme/tool/security/advisories/new.
\`\`\`

\`\`\`text private-reporting
on
\`\`\``,"prose-names-current-release":`# prose-names-current-release

What the text says of the current release is so.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | \`SECURITY.md\`, supported versions, in either file, the released tags | no | 1.0.0 |


## Why

A sentence such as "the latest release is 2.49.0" is a second copy of what the tags say, and nobody remembers it when they tag. It
goes stale beside a table that was mended. So does "there is no release yet", on the day of the first one.

## Rejected

\`\`\`text tags
v2.49.0
v2.50.0
v2.51.0
\`\`\`

\`\`\`md SECURITY.md
## Supported Versions

The latest release is v2.49.0. Only the latest release gets fixes.
\`\`\`

> warning: The text calls \`v2.49.0\` the current version; the current release is 2.51.0.

### The first release

\`\`\`text tags
v0.1.0
\`\`\`

\`\`\`md SECURITY.md
There is no released version yet. Until there is one, only the default branch gets fixes.
\`\`\`

> warning: \`There is no released version yet.\` was true until the first release; the current one is 0.1.0.

## Accepted

\`\`\`text tags
v2.49.0
v2.50.0
v2.51.0
\`\`\`

\`\`\`md SECURITY.md
## Supported Versions

Only the latest release gets security fixes. Fixed in v2.49.0: nothing.
\`\`\``,"release-has-row":`# release-has-row

No released line lies unmentioned between the rows.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| notice | no | all | supported versions, in either file, the released tags | no | 1.0.0 |


## Why

A reader looks for the line that they run. Between two rows silence is no answer: it may be an oversight or a no. Below the
lowest row everybody takes silence for a no, so nothing is said there.

## Rejected

\`\`\`text tags
v1.0.0
v2.0.0
v2.1.0
v3.0.0
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 3.x     | yes       |
| < 2.0   | no        |
\`\`\`

> notice: No row says whether 2.1.x, 2.0.x are supported.

## Accepted

\`\`\`text tags
v1.0.0
v2.0.0
v2.1.0
v3.0.0
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 3.x     | yes       |
| < 3.0   | no        |
\`\`\``,"review-is-due":`# review-is-due

The policy has been read through within a year, and its own end has not come.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | \`security-policy.yml\`, the date | no | 1.0.0 |


## Why

A policy that nobody has read for a year names people who have left and channels that are closed. The file can say when it was last
read through (\`document.reviewed\`) and when that is due again (\`document.expires\`); this rule holds it to both. No fix moves such a
date: it says that somebody has looked.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
document:
  reviewed: 2025-01-15
  expires: 2026-06-30
\`\`\`

> warning: The policy was last reviewed on 2025-01-15, more than a year ago.
> error: The policy expired on 2026-06-30: readers are told not to rely on it any more.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
document:
  reviewed: 2026-06-01
  expires: 2027-06-30
\`\`\``,"row-is-readable":`# row-is-readable

Every row says which versions it is about and whether they are supported.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | supported versions, in either file | no | 1.0.0 |


## Why

A row that this check cannot read counts neither for nor against, so the verdict is made without it: where it promises
support, or may do so, the verdict is "?". Mostly people stumble over such a row too. A picture is read by its text, as in \`![Yes](yes.svg)\`.

[docs/policy.md](../policy.md) has the forms that are understood in \`security-policy.yml\`; a table may use the same ones.

## Rejected

\`\`\`md SECURITY.md
| Version     | Supported |
| ----------- | --------- |
| the big one | yes       |
| 1.x         | perhaps   |
\`\`\`

> warning: The versions \`the big one\` were not understood: it names no version. The row counts neither for nor against.
> warning: Whether \`1.x\` is supported was not understood from \`perhaps\`. The row counts neither for nor against.

## Accepted

\`\`\`md SECURITY.md
| Version      | Supported          |
| ------------ | ------------------ |
| 2.1.x, 2.0.x | :white_check_mark: |
| 1.x          | until 2027-06-30   |
| < 1.0        | No                 |
\`\`\``,"row-is-said-once":`# row-is-said-once

No row says again what another row says.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| notice | no | all | supported versions, in either file | no | 1.0.0 |


## Why

The same row twice is mostly a row that was copied and not changed: one of the two was meant for another line, and that line is
missing.

## Rejected

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 2.1.x   | yes       |
| 2.1.x   | yes       |
| < 2.0   | no        |
\`\`\`

> notice: \`2.1.x\` stands in the table twice.

## Accepted

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 2.1.x   | yes       |
| 2.0.x   | yes       |
| < 2.0   | no        |
\`\`\``,"row-outlives-patch":`# row-outlives-patch

The row of the current release still holds after its next patch.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| notice | no | strict | supported versions, in either file, the released tags | no | 1.0.0 |


## Why

A row that names one release is wrong with the next patch, and patches come in a hurry. \`2.1.x\` says the same and stays true.

## Rejected

\`\`\`text tags
v2.0.0
v2.1.3
\`\`\`

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: strict }
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 2.1.3   | yes       |
| < 2.1.3 | no        |
\`\`\`

> notice: \`2.1.3\` names one release only: the table is wrong again with the next patch.

## Accepted

\`\`\`text tags
v2.0.0
v2.1.3
\`\`\`

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: strict }
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 2.1.x   | yes       |
| < 2.1   | no        |
\`\`\``,"rows-agree":`# rows-agree

Two rows that say equally much of a release say the same of it.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | supported versions, in either file, the released tags | no | 1.0.0 |


## Why

Where one row says yes and another no of the same release, each reader believes the row they see first. Rows of different rank do
not contradict each other: \`2.11.x\` says more of 2.11.4 than \`< 3.6\` does, and wins.

## Rejected

\`\`\`text tags
v1.0.0
v1.4.2
v2.0.0
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 2.x     | yes       |
| 1.4.x   | yes       |
| 1.4.x   | no        |
\`\`\`

> warning: \`1.4.x\` says that 1.4.2 is supported, and \`1.4.x\` says that it is not.

## Accepted

\`\`\`text tags
v1.0.0
v1.4.2
v2.0.0
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 2.x     | yes       |
| 1.4.x   | yes       |
| < 2.0   | no        |
\`\`\``,"rows-follow-rule":`# rows-follow-rule

The rows of the table say what the sentence beside it says.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | \`SECURITY.md\`, supported versions, in either file, the released tags | no | 1.0.0 |


## Why

A sentence beside the table often says the rule that the rows follow ("only the latest release is supported"). Where the two part
ways, a reader takes whichever they see first, and the one that is wrong is usually the one that somebody forgot.

Lines are compared, not rows: four patch rows of two minors are two minor versions. A sentence that says what gets fixes without
"only" is not contradicted by rows that promise more.

## Rejected

\`\`\`text tags
v1.0.0
v1.1.0
v1.2.0
\`\`\`

\`\`\`md SECURITY.md
## Supported Versions

Only the latest release is supported with security updates.

| Version | Supported |
| ------- | --------- |
| 1.2.x   | yes       |
| 1.1.x   | yes       |
| < 1.1   | no        |
\`\`\`

> warning: The row \`1.1.x\` promises fixes for 1.1.x, which the text does not: \`Only the latest release is supported with security updates\`.

### The row refuses what the sentence promises

\`\`\`text tags
v1.0.0
v1.1.0
v1.2.0
\`\`\`

\`\`\`md SECURITY.md
## Supported Versions

We support the last two minor versions with security fixes.

| Version | Supported |
| ------- | --------- |
| 1.2.x   | yes       |
| < 1.2   | no        |
\`\`\`

> warning: The text promises fixes for 1.1.x (\`We support the last two minor versions with security fixes\`), and the row \`< 1.2\` says \`no\`.

## Accepted

\`\`\`text tags
v1.0.0
v1.1.0
v1.2.0
v1.2.1
\`\`\`

\`\`\`md SECURITY.md
## Supported Versions

Only the last two minor versions are supported.

| Version | Supported |
| ------- | --------- |
| 1.2.1   | yes       |
| 1.2.0   | yes       |
| 1.1.x   | yes       |
| < 1.1   | no        |
\`\`\``,"rule-of-support-holds":`# rule-of-support-holds

Every clause of the rule of support speaks of released lines.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | no | all | \`security-policy.yml\`, supported versions, in either file, the released tags | no | 1.0.0 |


## Why

A clause that speaks of nothing (lines that were never released, a time that cannot be counted because no date is known) promises
nothing, and nobody sees it: the rows that follow from the rule are simply too few.

## Rejected

\`\`\`text tags
v1.0.0
v1.1.0
\`\`\`

\`\`\`yaml security-policy.yml
version: 1
support:
  rule:
    - { newest: 1, of: minor }
    - { every: minor, matching: '*.4' }
\`\`\`

> error: No released minor matches \`*.4\`.

## Accepted

\`\`\`text tags
v1.0.0
v1.1.0
\`\`\`

\`\`\`yaml security-policy.yml
version: 1
support:
  rule: { newest: 1, of: minor }
\`\`\``,"scorecard-finds-everything":`# scorecard-finds-everything

OpenSSF Scorecard's check Security-Policy gives the document all ten points.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| notice | no | osps-baseline | \`SECURITY.md\` | no | 1.0.0 |


## Why

OpenSSF Scorecard looks for an address, for some text, and for two words about vulnerabilities. A mailbox under a long top-level
domain (\`.network\`) is no address to it, and costs six of ten points. This rule says which points are missing and why; it is no
judgement of the policy.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: osps-baseline }
\`\`\`

\`\`\`md SECURITY.md
Please report vulnerabilities to security@crewkit.network. We answer within 48 hours.
\`\`\`

> notice: OpenSSF Scorecard's check Security-Policy gives this document 4 of 10 points: it does not find an https:// address or an e-mail address (of a top-level domain of at most 6 letters).

## Accepted

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: osps-baseline }
\`\`\`

\`\`\`md SECURITY.md
Please report vulnerabilities to security@crewkit.io. We answer within 48 hours.
\`\`\``,"security-insights-agrees":`# security-insights-agrees

security-insights.yml says of reporting what SECURITY.md says, under the keys of its own version.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | \`security-insights.yml\`, \`SECURITY.md\` | no | 1.0.0 |


## Why

Scanners of the OpenSSF's baseline believe \`security-insights.yml\` before they believe SECURITY.md. Where it names another mailbox,
or keeps its link to the policy under a key that its own version no longer has, it says less than it looks.

## Rejected

\`\`\`yaml security-insights.yml
header:
  schema-version: 2.2.0
project:
  vulnerability-reporting:
    contact:
      email: old@crewkit.io
    security-policy: https://crewkit.io/security
\`\`\`

\`\`\`md SECURITY.md
Write to security@crewkit.io.
\`\`\`

> warning: security-insights.yml sends reports to \`old@crewkit.io\`, and SECURITY.md to \`security@crewkit.io\`.
> warning: Since version 2.2.0 of the schema \`security-policy\` is called \`policy\` here, and readers look for nothing else.

## Accepted

\`\`\`yaml security-insights.yml
header:
  schema-version: 2.2.0
project:
  vulnerability-reporting:
    contact:
      email: security@crewkit.io
    policy: https://crewkit.io/security
\`\`\`

\`\`\`md SECURITY.md
Write to security@crewkit.io.
\`\`\``,"security-insights-has-not-expired":`# security-insights-has-not-expired

security-insights.yml has not expired.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | \`security-insights.yml\`, the date | no | 1.0.0 |


## Why

Files of version 1 of the OpenSSF's Security Insights name the day on which they expire. Many have been out of date for years without
anything failing because of it.

## Rejected

\`\`\`yaml security-insights.yml
header:
  schema-version: 1.0.0
  expiration-date: '2026-01-31T00:00:00.000Z'
\`\`\`

\`\`\`md SECURITY.md
Write to security@crewkit.io.
\`\`\`

> warning: security-insights.yml expired on 2026-01-31.

## Accepted

\`\`\`yaml security-insights.yml
header:
  schema-version: 1.0.0
  expiration-date: '2027-06-30T00:00:00.000Z'
\`\`\`

\`\`\`md SECURITY.md
Write to security@crewkit.io.
\`\`\``,"security-txt-follows-rfc":`# security-txt-follows-rfc

security.txt has what RFC 9116 asks for, in its form.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | no | all | \`security.txt\` | no | 1.0.0 |


## Why

Programs read security.txt, and programs do not guess: a bare e-mail address is no address to them, a second \`Expires\` makes the file
worthless, and \`Acknowledgements\` with an e too many is read past in silence.

## Rejected

\`\`\`text .well-known/security.txt
Contact: security@crewkit.io
Expires: 2027-06-30
Acknowledgements: https://crewkit.io/thanks
\`\`\`

\`\`\`md SECURITY.md
Write to security@crewkit.io.
\`\`\`

> error: \`security@crewkit.io\` is no address that a program can open.
> error: \`2027-06-30\` is no day with a time as RFC 3339 writes it.
> warning: No reader knows the field \`Acknowledgements\`; did you mean \`Acknowledgments\`?

## Accepted

\`\`\`text .well-known/security.txt
# Our contact
Contact: mailto:security@crewkit.io
Expires: 2027-06-30T00:00:00Z
\`\`\`

\`\`\`md SECURITY.md
Write to security@crewkit.io.
\`\`\``,"security-txt-has-not-expired":`# security-txt-has-not-expired

security.txt has not expired, and will within a year.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | no | all | \`security.txt\`, the date | no | 1.0.0 |


## Why

After the day in \`Expires\` readers are to take nothing in the file for true any more (RFC 9116, section 2.5.5). It expires quietly,
on a day when nobody commits.

## Rejected

\`\`\`text .well-known/security.txt
Contact: mailto:security@crewkit.io
Expires: 2026-06-30T00:00:00Z
\`\`\`

\`\`\`md SECURITY.md
Write to security@crewkit.io.
\`\`\`

> error: security.txt expired on 2026-06-30: readers take nothing in it for true any more.

## Accepted

\`\`\`text .well-known/security.txt
Contact: mailto:security@crewkit.io
Expires: 2027-06-30T00:00:00Z
\`\`\`

\`\`\`md SECURITY.md
Write to security@crewkit.io.
\`\`\``,"security-txt-names-same-contact":`# security-txt-names-same-contact

security.txt and SECURITY.md send mail to the same place.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | \`security.txt\`, \`SECURITY.md\` | no | 1.0.0 |


## Why

Two files that send reports to two places leave one mailbox unread, and it is the one that nobody remembers.

## Rejected

\`\`\`text .well-known/security.txt
Contact: mailto:old@crewkit.io
Expires: 2027-06-30T00:00:00Z
\`\`\`

\`\`\`md SECURITY.md
Write to security@crewkit.io.
\`\`\`

> warning: security.txt sends reports to \`old@crewkit.io\`, and SECURITY.md to \`security@crewkit.io\`.

## Accepted

\`\`\`text .well-known/security.txt
Contact: mailto:security@crewkit.io
Expires: 2027-06-30T00:00:00Z
\`\`\`

\`\`\`md SECURITY.md
Write to security@crewkit.io.
\`\`\``,"severities-are-complete":`# severities-are-complete

Where something is promised by severity, no severity between the named ones is left out.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | strict | \`SECURITY.md\` | no | 1.0.0 |


## Why

Where low, medium and critical vulnerabilities have a line each, whoever reports one of high severity does not know what holds
for them, and each side assumes what suits it.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: strict }
\`\`\`

\`\`\`md SECURITY.md
- Critical vulnerabilities: a release of their own
- Low and medium severity: with the next patch release
\`\`\`

> warning: Nothing is said of \`high\` severity here, while graver and lesser ones have their line.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: strict }
\`\`\`

\`\`\`md SECURITY.md
- Critical and high severity: a release of their own
- Low and medium severity: with the next patch release
\`\`\``,"silence-has-limit":`# silence-has-limit

Who is asked to keep a vulnerability to themselves is told for how long at most.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | osps-baseline (OSPS-VM-01.01), cra | \`SECURITY.md\` | no | 1.0.0 |


## Why

"Do not disclose it until we have fixed it" has no end where there is no fix. Whoever runs into that publishes when their patience
ends, without warning. A limit protects both sides; 90 days are common.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: osps-baseline }
\`\`\`

\`\`\`md SECURITY.md
Do not publicly disclose the vulnerability until we have released a fix.
\`\`\`

> warning: \`Do not publicly disclose the vulnerability until we have released a fix.\` asks for silence without an end.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: osps-baseline }
\`\`\`

\`\`\`md SECURITY.md
Do not publicly disclose the vulnerability until we have released a fix, or 90 days have passed.
\`\`\``,"support-has-not-ended":`# support-has-not-ended

A row whose support has ended, by its own date or with a release that it names, does not say that it is supported.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | yes | all | supported versions, in either file, the date, (the released tags) | no | 1.0.0 |


## Why

Support that ends by the calendar ends without a commit, so nobody is reminded. The day named is the last one, in UTC: from the
day after, a row that still says yes contradicts itself. \`checks: { warn-before: 60 days }\` in \`security-policy.yml\` changes how
long before the end you are warned; 30 days where it says nothing.

An end may also be the release of a version: "until the release of 3.0", "until 3.0 is out". It has come once 3.0 is there, and with
\`--release 3.0.0\` it is said before. Other events, and words that go on, are shown and not decided.

## Rejected

\`\`\`md SECURITY.md
| Version | Supported | Until      |
| ------- | --------- | ---------- |
| 3.x     | yes       |            |
| 2.x     | yes       | 2026-06-30 |
\`\`\`

\`\`\`sh
security-policy check --today 2026-07-01
\`\`\`

> error: Support of \`2.x\` ended on 2026-06-30, and the row still says that it is supported.

### Soon

\`\`\`md SECURITY.md
| Version | Supported | Until      |
| ------- | --------- | ---------- |
| 2.x     | yes       | 2026-06-30 |
\`\`\`

\`\`\`sh
security-policy check --today 2026-06-15
\`\`\`

> warning: Support of \`2.x\` ends on 2026-06-30.

### With a release

\`\`\`md SECURITY.md
| Version | Supported | Until              |
| ------- | --------- | ------------------ |
| 3.x     | yes       |                    |
| 2.x     | yes       | the release of 3.0 |
\`\`\`

\`\`\`text tags
v2.9.0
v3.0.0
\`\`\`

> error: Support of \`2.x\` was to end with the release of 3.0. 3.0.0 is out, and the row still says that it is supported.

## Accepted

\`\`\`md SECURITY.md
| Version | Supported | Until      |
| ------- | --------- | ---------- |
| 3.x     | yes       | 2028-06-30 |
| 2.x     | no        | 2026-06-30 |
\`\`\``,"supported-line-has-release":`# supported-line-has-release

A supported row holds a release, or is the next line.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | yes | all | supported versions, in either file, the released tags, (a version about to be released) | no | 1.0.0 |


## Why

A supported row without any release is a typing error, a table of another project, or the template of the hosting site. Whoever
is told to upgrade to it finds nothing.

The line right after the current release, or the version that a manifest has already, may be promised before it is out: that is a
notice, and goes away with the release.
What a whole sentence promises can be meant in more ways than a table or a list: there it is a warning.

## Rejected

\`\`\`text tags
v1.0.0
v1.1.0
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 7.2.x   | yes       |
| 1.1.x   | yes       |
\`\`\`

> error: \`7.2.x\` is promised support, but no release is in it: the current release is 1.1.0.

### The next line

\`\`\`text tags
v1.0.0
v1.1.0
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 1.2.x   | yes       |
| 1.1.x   | yes       |
\`\`\`

> notice: \`1.2.x\` is promised support and has no release yet: it is the next line after 1.1.0.

## Accepted

\`\`\`text tags
v1.0.0
v1.1.0
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported |
| ------- | --------- |
| 1.1.x   | yes       |
| < 1.1   | no        |
\`\`\``,"table-is-judged":`# table-is-judged

A table that looks like supported versions can be held against the releases.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| notice | no | all | supported versions, in either file | no | 1.0.0 |


## Why

A table of Node versions or image tags looks like a table of supported versions. It is left alone, and said to be, so that nobody
takes silence for a verdict.

## Rejected

\`\`\`md SECURITY.md
## Supported Versions

| Node version | Supported |
| ------------ | --------- |
| 20.x         | yes       |
| 18.x         | no        |
\`\`\`

> notice: This table was not held against the releases: it is about node.

### Versions by severity

\`\`\`md SECURITY.md
| CVSS v3.0 | Supported Versions                        |
| --------- | ----------------------------------------- |
| 9.0-10.0  | Releases within the previous three months |
| 4.0-8.9   | Most recent release                       |
\`\`\`

> notice: This table was not held against the releases: it promises versions by severity (in its column "CVSS v3.0"), and one promise for a version can be read.

### A table that only refuses

\`\`\`md SECURITY.md
## Unsupported Versions

| Version | Notes        |
| ------- | ------------ |
| 1.x     | dropped 2024 |
\`\`\`

> notice: This table was not held against the releases: it tells what is not supported, and nothing that could be read tells what is.

## Accepted

\`\`\`md SECURITY.md
## Supported Versions

| Version | Supported |
| ------- | --------- |
| 20.x    | yes       |
| 18.x    | no        |
\`\`\``,"template-is-filled-in":`# template-is-filled-in

Nothing of the template that GitHub offers is published as the policy.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | yes | all | \`SECURITY.md\` | no | 1.0.0 |


## Why

GitHub offers a SECURITY.md with made-up versions (5.1.x, 5.0.x, 4.0.x, < 4.0) and sentences that tell the author what to write.
Published as it comes, it promises fixes for versions that never were, and tells a reporter nothing. People and bots have turned
those rows into policies that nobody ever decided on.

The template is these four rows with the yes and no that it gives. Where somebody answered one of them in another way, the rows are
promises and are held against the releases; so are they beside other rows, and if their answers are still the template's, this rule warns.

Inside an HTML comment the template does no harm. Sentences that were left over in a policy that somebody wrote are a warning.

## Rejected

\`\`\`md SECURITY.md
# Security Policy

## Supported Versions

| Version | Supported          |
| ------- | ------------------ |
| 5.1.x   | :white_check_mark: |
| 5.0.x   | :x:                |
| 4.0.x   | :white_check_mark: |
| < 4.0   | :x:                |
\`\`\`

> error: The rows \`5.1.x, 5.0.x, 4.0.x, < 4.0\` are those of GitHub's template: nobody has promised them.

### Its rows below others

\`\`\`md SECURITY.md
| Version | Supported          |
| ------- | ------------------ |
| 6.0.x   | :white_check_mark: |
| 5.1.x   | :white_check_mark: |
| 5.0.x   | :x:                |
| 4.0.x   | :white_check_mark: |
| < 4.0   | :x:                |
\`\`\`

> warning: The rows \`5.1.x, 5.0.x, 4.0.x, < 4.0\` are those of GitHub's template, yes and no included: beside other rows they read as promises.

### A sentence that was left over

\`\`\`md SECURITY.md
## Reporting a Vulnerability

Use this section to tell people how to report a vulnerability.

Write to security@crewkit.io.
\`\`\`

> warning: \`Use this section to tell people how to report a vulnerability.\` is a sentence of GitHub's template: it tells the author what to write.

## Accepted

\`\`\`md SECURITY.md
## Supported Versions

| Version | Supported          |
| ------- | ------------------ |
| 2.1.x   | :white_check_mark: |
| < 2.1   | :x:                |

## Reporting a Vulnerability

Write to security@crewkit.io.
\`\`\`

### Rows that somebody answered

\`\`\`text tags
v5.1.0
v8.1.4
\`\`\`

\`\`\`md SECURITY.md
| Version | Supported          |
| ------- | ------------------ |
| 8.x     | :white_check_mark: |
| 5.1.x   | :x:                |
| 5.0.x   | :x:                |
| 4.0.x   | :x:                |
| < 4.0   | :x:                |
\`\`\``,"text-hides-nothing":`# text-hides-nothing

What stands in the document is what a reader sees.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | no | all | \`SECURITY.md\` | no | 1.0.0 |


## Why

A character that nobody sees breaks an address that is copied, and one that turns the order of a text around shows readers something
else than what tools act on. A letter of another alphabet that looks like a Latin one sends a report to a stranger.

## Rejected

\`\`\`md SECURITY.md
Write to security@\u0441rewkit.io.
\`\`\`

> error: The address \`security@\u0441rewkit.io\` holds the letter \`\u0441\` (U+0441), which only looks like a Latin one: it leads elsewhere.

## Accepted

\`\`\`md SECURITY.md
Write to security@crewkit.io. \u0421\u043F\u0430\u0441\u0438\u0431\u043E!
\`\`\``,"text-is-not-garbled":`# text-is-not-garbled

No character was read in the wrong encoding and saved so.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | \`SECURITY.md\` | safe | 1.0.0 |


## Why

Text in UTF-8 that was read as Windows-1252 and saved again turns \`\u{1F512}\` into \`\xF0\u0178\u201D\u2019\`. It looks careless where people decide whether to
trust; in an address it breaks it. What was meant can be computed, so the fix is safe.

## Rejected

\`\`\`md SECURITY.md
Thank you for keeping us secure! \xF0\u0178\u201D\u2019 It\xE2\u20AC\u2122s appreciated.
\`\`\`

> warning: \`\xF0\u0178\u201D\u2019\` is \`\u{1F512}\`, read in the wrong encoding and saved so.
> warning: \`\xE2\u20AC\u2122\` is \`\u2019\`, read in the wrong encoding and saved so.

## Accepted

\`\`\`md SECURITY.md
Thank you for keeping us secure! \u{1F512} It\u2019s appreciated. D\xE9j\xE0 vu.
\`\`\``,"times-are-in-order":`# times-are-in-order

A time runs from less to more, and graver vulnerabilities are not promised later than lesser ones.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | \`SECURITY.md\` | no | 1.0.0 |


## Why

"Critical: 30 days, low: 7 days" is a slip of the keyboard that reads as a promise, and "7-3 days" can be read as either.

## Rejected

\`\`\`md SECURITY.md
- Critical: within 30 days
- High: within 14 days
- Low: in 7-3 weeks
\`\`\`

> warning: High severity is promised within \`14 days\`, and critical severity only within \`30 days\`.
> warning: \`7-3 weeks\` does not run from less to more.

## Accepted

\`\`\`md SECURITY.md
- Critical: within 7 days
- High: within 14 days
- Low: in 3-7 weeks
\`\`\``,"times-can-be-measured":`# times-can-be-measured

A time that is promised can be counted.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| notice | no | strict | \`SECURITY.md\` | no | 1.0.0 |


## Why

"As soon as possible" cannot be missed, so it promises nothing. A number can be held against what happened, by the reporter and by
the project itself.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: strict }
\`\`\`

\`\`\`md SECURITY.md
We will release a fix as soon as possible.
\`\`\`

> notice: \`as soon as possible\` is a time that nobody can count.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: strict }
\`\`\`

\`\`\`md SECURITY.md
We will release a fix as soon as possible, within 30 days.
\`\`\``,"times-match-policy":`# times-match-policy

SECURITY.md promises the times that security-policy.yml has.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| error | yes | all | \`security-policy.yml\`, \`SECURITY.md\` | no | 1.0.0 |


## Why

Two times for the same thing: the reporter counts by one of them and the project by the other. The policy is the source.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
response:
  acknowledgement: 48 hours
\`\`\`

\`\`\`md SECURITY.md
We acknowledge reports within 5 days.
\`\`\`

> error: The policy promises an answer within \`48 hours\`; SECURITY.md says \`5 days\`.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
response:
  acknowledgement: 48 hours
\`\`\`

\`\`\`md SECURITY.md
We acknowledge reports within two days.
\`\`\``,"update-channel-exists":`# update-channel-exists

A file in which the policy announces security updates exists.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | all | \`security-policy.yml\`, the names of the files | no | 1.0.0 |


## Why

Who runs an old version waits for news where the policy says that news comes. A changelog that was renamed, moved or never begun is a
place where nothing comes, and nobody notices that it does not.

Only files are looked for, and those that a sentence of the document names are looked for by \`link-leads-somewhere\`.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
updates:
  channels:
    - github-advisories
    - { type: changelog, path: CHANGELOG.md }
\`\`\`

> warning: Security updates are announced in \`CHANGELOG.md\`, and there is no such file in this repository.

\`\`\`yaml security-policy.yml
version: 1
updates:
  channels: [changelog]
\`\`\`

> warning: Security updates are announced in a changelog, and there is none in this repository.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
updates:
  channels:
    - github-advisories
    - { type: changelog, path: docs/changes.md }
\`\`\`

\`\`\`md docs/changes.md
# Changes
\`\`\``,"updates-come-in-time":`# updates-come-in-time

News of a report comes more often than the time in which the gravest ones are fixed.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| warning | no | strict | \`SECURITY.md\` | no | 1.0.0 |


## Why

News every two weeks is no news where a critical vulnerability is to be fixed within one: it would be over before the first word.

## Rejected

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: strict }
\`\`\`

\`\`\`md SECURITY.md
- Status updates: every 2 weeks

Fixes:

- Critical: 7 days
- High: 30 days
\`\`\`

> warning: News is promised every \`2 weeks\`, and a critical vulnerability is to be fixed within \`7 days\`: it would be over before the first news.

## Accepted

\`\`\`yaml security-policy.yml
version: 1
checks: { profile: strict }
\`\`\`

\`\`\`md SECURITY.md
- Status updates: every 3 days

Fixes:

- Critical: 7 days
- High: 30 days
\`\`\``,"versions-are-promised":`# versions-are-promised

The policy says which versions get security fixes.

| severity | counts as drift | profiles | needs | fix | since |
| --- | --- | --- | --- | --- | --- |
| notice | no | all | \`SECURITY.md\`, supported versions, in either file | no | 1.0.0 |


## Why

Whoever finds a vulnerability in an older version wants to know whether it is worth a report, and whoever runs one wants to know
whether to wait for a fix. A policy that says how to report and not what is supported leaves both to guess.

## Rejected

\`\`\`md SECURITY.md
# Security Policy

Please write to security@crewkit.io.
\`\`\`

> notice: Nothing here says which versions get security fixes.

### Words that were not understood

Below a heading such as "Supported Versions", in any of the languages in which tables are read, a text that is not understood is
quoted. It may well be a promise; it was not held against the releases.

\`\`\`md SECURITY.md
## Supported Versions

Security fixes go to versions published less than two years ago.
\`\`\`

> notice: Which versions get security fixes was not understood from \`Security fixes go to versions published less than two years ago.\`: nothing was held against the releases.

## Accepted

\`\`\`md SECURITY.md
# Security Policy

Only the latest release is supported with security fixes. Please write to security@crewkit.io.
\`\`\`

### Lines in a sentence

\`\`\`md SECURITY.md
## Supported Versions

Security updates are provided for versions 3.1 and 3.0. Earlier versions are not supported.
\`\`\`

### Lists

\`\`\`md SECURITY.md
## Supported Versions

- 3.x: bug and security fixes
- 2.x: security fixes only, until 2027-06-30

No longer supported:

- 1.x
\`\`\``}})};
