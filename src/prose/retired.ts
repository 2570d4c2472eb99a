import { lazyPattern } from '../text/lazy-pattern.ts'

/** What a longer sentence says of support it says of something else, too. */
const LONGEST = 300
/** Whoever has given up a project uses one of these words. */
const SIGN =
  /\b(?:no(?:ne of (?:the|its|our))? (?:\w+ )?(?:versions?|releases?)|longer|archived|deprecated|discontinued|retired|abandoned|unmaintained|unsupported|maintained|supported|end)\b/i

/** "No version receives security fixes": nothing stands between the versions and what they do not get. */
const noVersion = lazyPattern(
  '\\b(?:no|none of (?:the|its|our)) (?:published |released |current )?(?:versions?|releases?) (?:(?:of|in) [\\w./-]+ )?(?:(?:is|are|will be) (?:\\w+ ){0,2}(?:supported|maintained)|(?:receives?|gets?|has|have|will (?:receive|get|have)) (?:\\w+ ){0,3}(?:fix(?:es)?|updates?|patch(?:es)?|support|maintenance)\\b)',
  'i',
)
/** "This project is no longer maintained." */
const projectIs = lazyPattern(
  '^(?:[^\\w]*)[\\w ./-]{1,60}? (?:is|has been|was) (?:now |currently |officially |permanently ){0,2}(?:no longer (?:\\w+ ){0,2}(?:maintained|supported|developed)|not (?:\\w+ )?(?:maintained|supported)|archived|deprecated|discontinued|retired|abandoned|unmaintained|unsupported|end[- ]of[- ]life|at its end of life)\\b',
  'i',
)

/** Whether a sentence says that nothing of the project is supported any more; of some versions it may say what it likes. */
export function saysNothingIsSupported(sentence: string): boolean {
  if (sentence.length > LONGEST || !SIGN.test(sentence)) return false
  if (/\b(?:except|unless|other than|besides|apart from|but|if|until)\b/i.test(sentence)) return false
  if (noVersion().test(sentence)) return true
  return (
    projectIs().test(sentence) &&
    !/\d|\b(?:versions?|releases?|branch(?:es)?|lines?|series|it|which|that)\b/i.test(sentence)
  )
}
