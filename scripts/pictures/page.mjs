// A picture's Markdown as the page that GitHub makes of it: its rules of Markdown, its style, its frame around it.
import { pathToFileURL } from 'node:url'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { ansiToHtml } from './ansi.mjs'

const COLOURS = {
  light: { page: '#ffffff', frame: '#d1d9e0', head: '#f6f8fa', muted: '#59636e', text: '#1f2328', terminal: '#ffffff' },
  dark: { page: '#0d1117', frame: '#3d444d', head: '#151b23', muted: '#9198a1', text: '#f0f6fc', terminal: '#0d1117' },
}
const FONT = `-apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif`
const SHORTCODES = { ':white_check_mark:': '✅', ':x:': '❌', ':warning:': '⚠️' }

export function pageOf(picture, scheme, assets) {
  const body = picture.kind === 'terminal' ? terminalBody(picture) : markdownBody(picture, assets)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${assets.style(scheme)}
${frameStyle(COLOURS[scheme])}</style></head><body>
${body}
<script src="${pathToFileURL(assets.mermaid).href}"></script>
<script type="module">
${picture.kind === 'terminal' ? '' : mermaidScript(scheme)}
await document.fonts.ready
document.documentElement.dataset.height = Math.ceil(document.querySelector('.frame').getBoundingClientRect().bottom + 16)
</script></body></html>`
}

function markdownBody({ kind, title, markdown, opened }, assets) {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  const broken = kind === 'comment' ? withLineBreaks(html) : html
  const shown = opened ? broken.replace('<details>', '<details open>') : broken
  return `<div class="frame"><div class="head">${title}</div><div class="markdown-body">${withEmoji(shown, assets)}</div></div>`
}

function terminalBody({ title, text }) {
  return `<div class="frame terminal"><div class="head">${title}</div><pre>${ansiToHtml(text)}</pre></div>`
}

/** In comments GitHub ends a line where the text does. */
function withLineBreaks(html) {
  return html.replace(/<p>[\s\S]*?<\/p>/g, (paragraph) => paragraph.replaceAll('\n', '<br>\n'))
}

/** Short codes are emoji in text, not in code. Emoji are pictures, for not every machine has a font of them. */
function withEmoji(html, assets) {
  const parts = html.split(/(<(?:pre|code)\b[\s\S]*?<\/(?:pre|code)>)/)
  const named = parts.map((part, index) =>
    index % 2 ? part : part.replace(/:\w+:/g, (code) => SHORTCODES[code] ?? code),
  )
  return named.join('').replace(/\p{Emoji}\uFE0F?/gu, (emoji) => {
    const address = /^[\d#*]/.test(emoji) ? undefined : assets.emoji(emoji)
    return address === undefined ? emoji : `<img class="emoji" src="${address}" alt="">`
  })
}

function mermaidScript(scheme) {
  return `for (const code of document.querySelectorAll('code.language-mermaid')) {
  const chart = document.createElement('pre'); chart.className = 'mermaid'; chart.textContent = code.textContent
  code.parentElement.replaceWith(chart)
}
for (const code of document.querySelectorAll('code.language-diff')) {
  code.innerHTML = code.innerHTML.split('\\n').map((line) => {
    const kind = line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : ''
    return kind ? '<span class="' + kind + '">' + line + '</span>' : line
  }).join('\\n')
}
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: '${scheme === 'dark' ? 'dark' : 'default'}' })
await mermaid.run({ querySelector: '.mermaid' })`
}

function frameStyle({ page, frame, head, muted, text, terminal }) {
  return `html, body { margin: 0; background: ${page}; }
.frame { margin: 16px; border: 1px solid ${frame}; border-radius: 6px; overflow: hidden; }
.head { background: ${head}; border-bottom: 1px solid ${frame}; color: ${muted}; font: 14px/1.5 ${FONT}; padding: 8px 16px; }
.head b { color: ${text}; }
.markdown-body { padding: 16px 24px; font-family: ${FONT}; }
.markdown-body > :last-child { margin-bottom: 0; }
.markdown-body .mermaid { background: none; text-align: center; padding: 0; overflow: visible; }
.markdown-body img.emoji { height: 1em; width: 1em; vertical-align: -0.1em; background: none; }
.added { background: #2da44e33; display: inline-block; width: 100%; } .removed { background: #cf222e26; display: inline-block; width: 100%; }
.terminal { background: ${terminal}; } .terminal pre { margin: 0; padding: 14px 16px; color: ${text};
  font: 13px/1.45 ui-monospace, SFMono-Regular, "DejaVu Sans Mono", Menlo, monospace; white-space: pre; }
.ansi-1 { font-weight: 600; } .ansi-2 { opacity: .6; } .ansi-4 { text-decoration: underline; }
.ansi-31 { color: ${page === '#ffffff' ? '#cf222e' : '#ff7b72'}; } .ansi-32 { color: ${page === '#ffffff' ? '#116329' : '#3fb950'}; }
.ansi-33 { color: ${page === '#ffffff' ? '#9a6700' : '#d29922'}; } .ansi-34 { color: ${page === '#ffffff' ? '#0969da' : '#58a6ff'}; }
.ansi-35 { color: ${page === '#ffffff' ? '#8250df' : '#bc8cff'}; } .ansi-36 { color: ${page === '#ffffff' ? '#1b7c83' : '#39c5cf'}; }
.ansi-90 { color: ${muted}; }`
}
