import fc from 'fast-check'
import type { Policy } from '../../src/policy/policy.generated.ts'

const word = fc.constantFrom(
  'report',
  'fix',
  'version',
  'security',
  'update',
  'within',
  '5.1',
  '*star*',
  '`code`',
  'a|b',
  'issue',
  'public',
  '48 hours',
  'critical',
  'not',
)
const line = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => `We ${words.join(' ')}`)
const sentence = line.map((text) => `${text}.`)
const title = fc.constantFrom(
  'Threat Model',
  'Scope',
  'Hardening',
  'Key rotation #',
  'Out of `scope`',
  '1. First',
  'Ünïcode',
)
const body = fc
  .array(
    fc.oneof(sentence, fc.constant('- one\n- two'), fc.constant('```sh\n# no heading\n```'), fc.constant('> quoted')),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => `${parts.join('\n\n')}\n`)
const versions = fc.constantFrom(
  '1.0.x',
  '1.1.x',
  '2.x',
  '< 1.0',
  '>= 3.0',
  'latest',
  'main',
  '1.10',
  'v4.2.x',
  '2.x || 3.x',
)
const duration = fc.constantFrom('48 hours', '1 day', '5 business days', '1-2 weeks', '90 days')
const target = fc.oneof(
  duration,
  fc.constantFrom('best-effort', 'as-soon-as-possible', 'regularly'),
  fc.record({ within: duration, commitment: fc.constantFrom('aim' as const, 'commit' as const) }),
)
const status = fc.constantFrom(true, false, 'limited' as const, 'planned' as const)
const row = fc.record(
  {
    versions,
    supported: status,
    until: fc.constantFrom('2027-01-31', '2027-06', 'the release of 5.2'),
    note: fc.constantFrom('LTS', 'a | b', '*old*'),
    'status-text': fc.constantFrom('✅', 'Yes', '❌ never'),
  },
  { requiredKeys: ['versions', 'supported'] },
)
const channel = fc.oneof(
  fc.record(
    { email: fc.constantFrom('security@crewkit.io', 'psirt@acme.dev'), subject: fc.constant('[SECURITY] brief') },
    { requiredKeys: ['email'] },
  ),
  fc.constant({ github: 'private-reporting' as const }),
  fc.record(
    { url: fc.constant('https://hackerone.com/acme'), condition: fc.constant('if you like bounties') },
    { requiredKeys: ['url'] },
  ),
  fc.constant({ phone: '+49 30 1234567' }),
  fc.record({ other: fc.constant('Signal: acme.01') }),
)

/** Policies as people write them by hand: short values, a few texts, any mixture. */
export const policies: fc.Arbitrary<Policy> = fc
  .record(
    {
      version: fc.constant(1 as const),
      project: fc.record(
        { name: fc.constant('Acme'), notice: sentence, stage: fc.constant('beta' as const) },
        { requiredKeys: ['name'] },
      ),
      document: fc.record(
        { title: fc.constantFrom('Security Policy', 'Acme Security'), updated: fc.constant('2026-11-01') },
        { requiredKeys: ['title'] },
      ),
      support: fc.record(
        { lines: fc.array(row, { minLength: 1, maxLength: 4 }), intro: sentence, note: sentence },
        { requiredKeys: ['lines'] },
      ),
      reporting: fc.oneof(
        fc.array(channel, { minLength: 1, maxLength: 3 }),
        fc.record(
          {
            channels: fc.array(channel, { minLength: 1, maxLength: 2 }),
            intro: sentence,
            'public-issues': fc.constant('forbidden' as const),
            contents: fc.array(
              fc.oneof(
                line,
                fc.record(
                  { label: fc.constant('Impact'), text: sentence, optional: fc.boolean() },
                  { requiredKeys: ['label'] },
                ),
              ),
              { minLength: 1, maxLength: 3 },
            ),
            'follow-up': sentence,
          },
          { requiredKeys: ['channels'] },
        ),
      ),
      response: fc.record(
        {
          acknowledgement: target,
          assessment: target,
          updates: fc.record({ every: duration }),
          fixes: fc.oneof(duration, fc.record({ critical: target, low: target })),
          process: fc.array(line, { minLength: 1, maxLength: 3 }),
        },
        { requiredKeys: [] },
      ),
      disclosure: fc.record(
        { model: fc.constant('coordinated' as const), credit: fc.boolean(), window: duration },
        { requiredKeys: [] },
      ),
      commitments: fc.record(
        {
          project: fc.array(sentence, { minLength: 1, maxLength: 2 }),
          reporter: fc.array(sentence, { minLength: 1, maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
      'safe-harbor': fc.record({ level: fc.constantFrom('partial' as const, 'full' as const) }),
      updates: fc.record({
        channels: fc.uniqueArray(
          fc.constantFrom('github-advisories' as const, 'changelog' as const, 'email' as const),
          { minLength: 1 },
        ),
      }),
      acknowledgments: fc.record(
        { groups: fc.array(line, { minLength: 1, maxLength: 2 }), url: fc.constant('https://acme.dev/thanks') },
        { requiredKeys: ['groups'] },
      ),
      contacts: fc.array(
        fc.record({
          for: fc.constantFrom('bugs' as const, 'general-questions' as const),
          email: fc.constant('hello@acme.dev'),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      sections: fc.array(
        fc.record(
          { title, body, group: fc.constantFrom('Best Practices', 'Known Limits') },
          { requiredKeys: ['title', 'body'] },
        ),
        { minLength: 1, maxLength: 4 },
      ),
      tools: fc.constant([{ name: 'pip-audit', text: 'For packages' }]),
      render: fc.record(
        { lead: sentence, closing: sentence, marks: fc.constant({ supported: '✅' }) },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['version'] },
  )
  .map(withoutEmpty)

/** The schema wants something in every mapping. */
function withoutEmpty(policy: object): Policy {
  return Object.fromEntries(
    Object.entries(policy).filter(([, value]) => typeof value !== 'object' || Object.keys(value ?? {}).length > 0),
  ) as unknown as Policy
}
