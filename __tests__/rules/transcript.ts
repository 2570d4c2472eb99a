import { judge } from './example.ts'
import { examplesOf, pagesOfRules } from './page-examples.ts'

const HEAD = `# Messages

What every rule says of the examples on its page, to be read in one sitting: the place, the sentence, what to do, and what
is shown beside it.
Written by \`npm run generate\` and held to the rules by a test.
`

/** The text of docs/messages.md: all rules on all examples that they reject. */
export async function transcript(): Promise<string> {
  const parts: string[] = [HEAD]
  for (const rule of pagesOfRules()) {
    parts.push(`## [${rule}](rules/${rule}.md)\n`)
    for (const { kind, example } of examplesOf(rule)) {
      if (kind !== 'Rejected') continue
      const { sentences, helps, places, beside } = await judge(rule, example)
      for (const [index, sentence] of sentences.entries()) {
        const [severity = '', message = ''] = cut(sentence)
        const said = [message, ...(helps[index] === undefined ? [] : [helps[index]]), ...(beside[index] ?? [])]
        parts.push(`**${severity}**, ${places[index]}\n\n${said.map((one) => `> ${one}`).join('\n>\n')}\n`)
      }
    }
  }
  return parts.join('\n')
}

function cut(sentence: string): readonly string[] {
  const at = sentence.indexOf(': ')
  return [sentence.slice(0, at), sentence.slice(at + 2)]
}
