import { testRule } from './table-of-cases.ts'

testRule('document-is-shown', {
  accepts: {
    'one document': '# Security\n',
    'a policy file beside it': { document: '# Security\n', policy: 'version: 1\n' },
    'a page of the manual': {
      document: '# Security\n',
      files: {
        'docs/security.md':
          '# Security\n\nMake sure that your forms are secure, and that no vulnerability comes from them.\n\n## Versions\n\nSince 2.0 tokens are signed.\n',
      },
    },
  },
  reports: {
    'a copy below docs': [
      { document: '«»# Security\n', files: { 'docs/security.md': '# Security Policy\n' } },
      'warning: GitHub shows `SECURITY.md`; `docs/security.md` is shown to nobody.',
    ],
    'two copies': [
      {
        document: '# Security\n',
        files: { 'docs/SECURITY.md': 'Report to a@crewkit.io.\n', '.github/SECURITY.md': '«»# Security\n' },
      },
      'warning: GitHub shows `.github/SECURITY.md`; `SECURITY.md` and `docs/SECURITY.md` are shown to nobody.',
    ],
  },
})
