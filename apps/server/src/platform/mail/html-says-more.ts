/**
 * Whether the words of a stored HTML mail alone would lose something: cells of a table beside each other, a
 * picture in its place, a list within a list, words struck out. Paragraphs, bold and links lose nothing. The
 * history folded away has no say.
 */
export const htmlSaysMore = (stored: string): boolean => {
  const said = withoutHistory(stored)
  return /<img [^<>]*src=|<\/t[dh]>\s*<t[dh][ >]|<(?:s|strike|del|mark)[ >]/.test(said) || listInList(said)
}

/** Whom a `cid:` address means, which mail programs write encoded or as it is. */
export const contentIdOf = (source: string): string => {
  try {
    return decodeURIComponent(source.slice(4))
  } catch {
    return source.slice(4)
  }
}

/** The parts of itself that a stored mail shows in its text, found in one pass however many there are. */
export const contentIdsIn = (stored: string): Set<string> =>
  new Set(
    [...stored.matchAll(/ src="(cid:[^"]*)/gi)].map(([, id]) => contentIdOf(id!.replaceAll('&amp;', '&'))),
  )

const withoutHistory = (stored: string) => {
  let said = ''
  let depth = 0
  let from = 0
  for (const { 0: tag, index } of stored.matchAll(/<details class="history">|<details[ >]|<\/details>/g)) {
    if (tag === '</details>') {
      if (depth > 0) depth -= 1
      if (depth === 0 && from < 0) from = index
    } else if (depth > 0) depth += 1
    else if (tag.includes('history')) {
      said += stored.slice(from, index)
      from = -1
      depth = 1
    }
  }
  return from < 0 ? said : said + stored.slice(from)
}

const listInList = (html: string) => {
  let depth = 0
  for (const [, close] of html.matchAll(/<(\/?)[uo]l[ >]/g)) {
    depth += close ? -1 : 1
    if (depth > 1) return true
  }
  return false
}
