import { type TemplateTrace, templateTraces } from '../security-md/template.ts'
import { quote } from '../text/quote.ts'
import type { Location } from '../text/span.ts'
import { defineRule, type Finding } from './rule.ts'

export const templateIsFilledIn = defineRule({
  id: 'template-is-filled-in',
  summary: 'Nothing of the template that GitHub offers is published as the policy.',
  severity: 'error',
  drift: true,
  since: '1.0.0',
  needs: ['securityMd'],

  *check({ securityMd }) {
    const traces = templateTraces(securityMd)
    const main = traces.find(({ what }) => what !== 'prompt') ?? traces[0]
    if (!main) return
    const at = (trace: TemplateTrace): Location => ({ file: securityMd.path, span: trace.span })
    const others = traces.filter((trace) => trace !== main)
    yield {
      ...describe(main),
      at: at(main),
      related: others.map((trace) => ({ location: at(trace), message: 'more of the template' })),
    }
  },
})

function describe({ what, quote: words }: TemplateTrace): Omit<Finding, 'at' | 'related'> {
  if (what === 'rows') {
    return {
      message: `The rows ${quote(words)} are those of GitHub's template: nobody has promised them.`,
      help: 'Write the versions that this project supports, or take the table out and say in a sentence what is supported.',
    }
  }
  if (what === 'some-rows') {
    return {
      message: `The rows ${quote(words)} are those of GitHub's template, yes and no included: beside other rows they read as promises.`,
      help: 'Take them out, or correct the ones that are meant.',
      // They are held against the releases like all others: what they promise wrongly is said there.
      severity: 'warning',
    }
  }
  return {
    message: `${quote(words, 150)} is a sentence of GitHub's template: it tells the author what to write.`,
    help: 'Write what it asks for in its place, or take it out.',
    // Sentences that were forgotten in a policy that somebody wrote promise nothing wrong.
    severity: 'warning',
  }
}
