import { each, testRule } from './table-of-cases.ts'

const policy = (channel: string) => `version: 1\nupdates:\n  channels:\n    - ${channel}\n`
const NONE = 'warning: Security updates are announced in a changelog, and there is none in this repository.'
const gone = (path: string) =>
  `warning: Security updates are announced in \`${path}\`, and there is no such file in this repository.`

testRule('update-channel-exists', {
  accepts: {
    'a file that is there': {
      policy: policy('{ type: changelog, path: CHANGELOG.md }'),
      files: { 'CHANGELOG.md': '' },
    },
    'a file in a folder': {
      policy: policy('{ type: changelog, path: ./docs/news.md }'),
      files: { 'docs/news.md': '' },
    },
    'a folder': { policy: policy('{ type: other, path: docs/advisories/ }'), files: { 'docs/advisories/1.md': '' } },
    'a changelog elsewhere': { policy: policy('{ type: changelog, url: "https://crewkit.io/changes" }') },
    'what lies outside': { policy: policy('{ type: changelog, path: ../other/CHANGELOG.md }') },
    'what is no file': { policy: policy('github-advisories') },
    'no channels': { policy: 'version: 1\nupdates: { timeliness: 7 days }\n' },
    ...each(
      [
        'CHANGELOG.md',
        'Changes.rst',
        'HISTORY',
        'docs/changelog.md',
        '.github/release-notes.md',
        'NEWS.txt',
        'RELEASES.md',
      ],
      (name) => ({ policy: policy('changelog'), files: { [name]: '' } }),
    ),
  },
  reports: {
    'a file that is not there': [{ policy: policy('{ type: changelog, path: «CHANGELOG.md» }') }, gone('CHANGELOG.md')],
    'a file in another folder': [
      { policy: policy('{ type: changelog, path: «docs/CHANGELOG.md» }'), files: { 'CHANGELOG.md': '' } },
      gone('docs/CHANGELOG.md'),
    ],
    'a name in other letters': [
      { policy: policy('{ type: changelog, path: «changelog.md» }'), files: { 'CHANGELOG.md': '' } },
      gone('changelog.md'),
    ],
    'a changelog without one': [{ policy: policy('«changelog»') }, NONE],
    'a changelog in words, and a file that only begins so': [
      { policy: policy('«{ type: changelog, text: In our changelog }»'), files: { 'CHANGELOG-template.md': '' } },
      NONE,
    ],
  },
})
