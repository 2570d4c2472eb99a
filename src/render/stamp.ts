const STAMP =
  /^<!-- Written from [^\n]{1,200} by security-policy render\. To change it, change that file\. \[([0-9a-f]{8})\] -->\n\n?/

/** The document with a comment on top that tells where it comes from, and whether anybody has touched it since. */
export function stamped(text: string, policyPath: string): string {
  const path = policyPath.replace(/[^\w./ -]/g, '').replace(/--+/g, '-')
  return `<!-- Written from ${path} by security-policy render. To change it, change that file. [${checksum(text)}] -->\n\n${text}`
}

/** The document without that comment. Line ends must be LF. */
export function withoutStamp(text: string): string {
  return text.replace(STAMP, '')
}

/** Whether a document is as it was rendered, letter by letter, whatever its line ends. */
export function isUntouched(source: string): boolean {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const sum = STAMP.exec(text)?.[1]
  return sum !== undefined && sum === checksum(withoutStamp(text))
}

/** FNV-1a over UTF-16 units: it notices a change, it does not defend against one. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
