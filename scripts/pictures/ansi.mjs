const ESCAPE = '\u001B'

/** Text with SGR sequences as HTML: a span with a class for each attribute that is on. */
export function ansiToHtml(text) {
  let open = []
  let html = ''
  for (const [index, part] of text.split(ESCAPE).entries()) {
    const [, codes, rest] = (index > 0 && /^\[([\d;]*)m([\s\S]*)$/.exec(part)) || [undefined, '', part]
    if (codes !== '') for (const code of codes.split(';').map(Number)) open = after(open, code)
    if (rest !== '') html += wrapped(escaped(rest), open)
  }
  return html
}

function after(open, code) {
  if (code === 0) return []
  if (code === 22) return open.filter((one) => one !== 1 && one !== 2)
  if (code === 24) return open.filter((one) => one !== 4)
  if (code === 39) return open.filter((one) => one < 30)
  return [...open, code]
}

function wrapped(text, open) {
  return open.length === 0 ? text : `<span class="${open.map((code) => `ansi-${code}`).join(' ')}">${text}</span>`
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
