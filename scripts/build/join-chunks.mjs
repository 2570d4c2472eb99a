/** What ncc makes of a chunk: its number, and its modules by theirs. */
const CHUNK =
  /^(?:"use strict";)?\s*exports\.id = (\d+);\s*exports\.ids = \[\d+\];\s*exports\.modules = \{([\s\S]*)\};\s*;?\s*$/

/** Where the runtime of an entry makes the name of a chunk's file of its number. */
const FILE_NAME = /return "" \+ chunkId \+ "(\.\w+\.js)";/

/**
 * Joins the chunks that are always loaded together to one file for each group, because opening a file takes as long as
 * reading twenty kilobytes of it. `groups` names for each such file the imports that take it; a chunk goes to the first
 * group that needs it. Returns the files by name, and throws where what ncc made is not understood.
 */
export function joinChunks(files, entry, { chunkGroups }, groups) {
  const joined = { ...files }
  const homes = new Map()
  for (const [name, requests] of Object.entries(groups)) {
    const chunks = chunksOf(chunkGroups, requests).filter((chunk) => !homes.has(chunk))
    const parts = chunks.map((chunk) => {
      const file = `${chunk}.${entry}`
      const found = CHUNK.exec(files[file] ?? '')
      if (found?.[1] !== String(chunk)) throw new Error(`${file} is no chunk in the form that was known.`)
      delete joined[file]
      return found[2]
    })
    for (const chunk of chunks) homes.set(chunk, name)
    joined[`${name}.${entry}`] =
      `"use strict";\nexports.ids = ${JSON.stringify(chunks)};\nexports.modules = {${parts.join(',')}};\n`
  }
  if (!FILE_NAME.test(files[entry])) throw new Error(`${entry} names its chunks in another way than was known.`)
  const names = JSON.stringify(Object.fromEntries(homes))
  joined[entry] = files[entry].replace(FILE_NAME, (_, end) => `return (${names}[chunkId] ?? chunkId) + "${end}";`)
  return joined
}

/** The numbers of all chunks that the imports load, without the entry, which is there already. */
function chunksOf(chunkGroups, requests) {
  const found = requests.flatMap((request) => {
    const group = chunkGroups.find(({ origins }) => origins.some((origin) => origin.request === request))
    if (!group) throw new Error(`Nothing imports ${request} when it is needed; it cannot be joined with others.`)
    return group.chunks.filter((chunk) => !chunk.hasRuntime()).map(({ id }) => id)
  })
  return [...new Set(found)]
}
