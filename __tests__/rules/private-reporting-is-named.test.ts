import { testRule } from './table-of-cases.ts'

const url = 'https://github.com/acme/tool'
const UNNAMED =
  'warning: No private way to report a vulnerability is named, though private vulnerability reporting is switched on in this repository.'

testRule('private-reporting-is-named', {
  always: { hosting: { url, privateReporting: true } },
  accepts: {
    'a document that names it': `Report at ${url}/security/advisories/new.\n`,
    'an address to write to': 'Report to security@crewkit.io.\n',
    'none, where it is switched off': { document: 'Report bugs.\n', hosting: { url, privateReporting: false } },
    'none, where it could not be asked': {
      document: 'Report bugs.\n',
      hosting: { url, privateReporting: 'HTTP 404.' },
    },
    'a way that the policy has': {
      document: 'Report bugs.\n',
      policy: 'version: 1\nreporting:\n  - email: a@crewkit.io\n',
    },
  },
  reports: {
    'a document without a private way': ['# Security\n\n«Report bugs.»\n', UNNAMED],
    'the first words about reports': ['# Report\n\nHello.\n\n«Report bugs.»\n\nReport more.\n', UNNAMED],
    'no words about reports': ['«»Hello.\n', UNNAMED],
    'one that forbids public reports': ['«Do not open public issues for vulnerabilities.»\n', UNNAMED],
  },
})
