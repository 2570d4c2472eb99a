import { testRule } from './table-of-cases.ts'

testRule('document-is-shown', {
  accepts: {
    'one document': '# Security\n',
    'a policy file beside it': { document: '# Security\n', policy: 'version: 1\n' },
  },
  reports: {
    'a copy below docs': [
      { document: '«»# Security\n', files: { 'docs/security.md': '# Security\n' } },
      'warning: GitHub shows `SECURITY.md`; `docs/security.md` is shown to nobody.',
    ],
    'two copies': [
      {
        document: '# Security\n',
        files: { 'docs/SECURITY.md': '# Security\n', '.github/SECURITY.md': '«»# Security\n' },
      },
      'warning: GitHub shows `.github/SECURITY.md`; `SECURITY.md` and `docs/SECURITY.md` are shown to nobody.',
    ],
  },
})
