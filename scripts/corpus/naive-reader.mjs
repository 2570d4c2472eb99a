// A reader of tables and tags that shares no line with the product's, and knows much less: it decides which edits in the
// histories were repairs, so that the product is not measured by its own yardstick.

/** Whether the highest plain tag lies in a row that says yes. Rows are Markdown lines, the first is the header. */
export function isCovered(rows, tags) {
  const versions = tags.flatMap((tag) => {
    const [, text] = /^(?:[A-Za-z][\w-]*[-_])?v?(\d+(?:[._]\d+)+)$/.exec(tag) ?? []
    return text ? [text.split(/[._]/).map(Number)] : []
  })
  const highest = versions.sort(compare).at(-1)
  return highest !== undefined && rows.some((row) => saysYes(row) && holds(row, highest))
}

const compare = (left, right) => {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    if ((left[index] ?? 0) !== (right[index] ?? 0)) return (left[index] ?? 0) - (right[index] ?? 0)
  }
  return 0
}

const saysYes = (row) => /white_check_mark|heavy_check_mark|✅|✔|&#10004;|\byes\b|security|warning/i.test(row)

function holds(row, version) {
  if (/\blatest (?:release|version|minor)\b/i.test(row) || /\|\s*latest\s*\|/i.test(row)) return true
  const cell =
    row
      .split('|')
      .map((text) => text.replace(/[`*\s]/g, ''))
      .find((text) => /\d/.test(text) && !/^\d{4}-/.test(text)) ?? ''
  const [, sign = '', digits = '', plus = ''] =
    /^(>=|>|≥)?v?(\d+(?:\.\d+)*)(?:\.[xX*]|\.[xX*]\.[xX*])?(?:\(latest\))?(\+?)/.exec(cell) ?? []
  if (digits === '') return false
  const line = digits.split('.').map(Number)
  if (sign !== '' || plus !== '') return compare(version, line) >= 0
  return compare(version.slice(0, line.length), line) === 0
}
