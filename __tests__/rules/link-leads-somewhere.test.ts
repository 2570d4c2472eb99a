import { testRule } from './table-of-cases.ts'

testRule('link-leads-somewhere', {
  always: { files: { 'CHANGELOG.md': '', 'docs/guide.md': '' } },
  accepts: {
    'files that are there': 'See [changes](CHANGELOG.md), [it](./docs/guide.md#usage) and CHANGELOG.md.\n',
    'addresses on the web': 'See [it](https://crewkit.io/none.md) and [mail](mailto:security@crewkit.io).\n',
    "pages of the site's own": 'See [issues](../../issues).\n',
    headings: '# A — b, *c*!\n\n## A\n\n## A\n\nSee [one](#a--b-c), [two](#a) and [three](#A-1).\n',
    'anchors of its own': 'See [it](#there).\n\n<a name="there"></a>\n',
    'a document below .github': {
      files: { '.github/SECURITY.md': 'See [it](../CHANGELOG.md).\n', 'CHANGELOG.md': '' },
    },
  },
  reports: {
    'a file that is not there': [
      'See [it](«docs/none.md»).\n',
      'warning: There is no file `docs/none.md` in this repository.',
    ],
    'another case of letters': [
      'See [it](«changelog.md»).\n',
      'warning: There is no file `changelog.md` in this repository.',
    ],
    'a file that is named only': [
      'Notes are in «HISTORY.md».\n',
      'warning: There is no file `HISTORY.md` in this repository.',
    ],
    'a heading that is not there': [
      '# One\n\nSee [it](«#two»).\n',
      'warning: There is no heading that `#two` leads to.',
    ],
  },
})
