import { each, testRule } from './table-of-cases.ts'

const HELP =
  'Help: People see a blank page where they look for a way to report a vulnerability. Write where to report and which ' +
  'versions get fixes, or delete the file until somebody does.'

testRule('document-is-not-empty', {
  accepts: {
    ...each(
      ['Write to us.', '# Security Policy', '---', '![](a.png)', '<!-- a -->.<!-- b -->', '--> x'],
      (text) => text,
    ),
    'no document': { files: { 'security-policy.yml': 'version: 1\n' } },
  },
  reports: {
    ...each(
      ['«»', '«»\n', '«» \t\r\n\n', '«»\uFEFF\n', '«»\u00A0'],
      (text) => [text, 'error: The file is empty.', HELP] as const,
    ),
    ...each(
      ['«»<!-- TODO -->\n', '«»\n<!-- a --><!---->\n<!-- b\n\nc -->', '«»<!-- never closed\n\nWrite to us.'],
      (text) => [text, 'error: The file shows nothing: all that it holds is in comments.', HELP] as const,
    ),
  },
})
