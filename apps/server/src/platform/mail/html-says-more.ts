/**
 * Whether the words of a stored HTML mail alone would lose something: cells of a table beside each other, a
 * picture in its place, a list within a list, words struck out. Paragraphs, bold and links lose nothing. The
 * history folded away has no say.
 */
export const htmlSaysMore = (stored: string): boolean => {
  const said = withoutHistory(stored)
  return /<img [^>]*src=|<\/t[dh]>\s*<t[dh][ >]|<(?:s|strike|del|mark)[ >]/.test(said) || listInList(said)
}

/** Whether the mail shows this part of itself somewhere in its text. */
export const htmlShows = (stored: string, contentId: string): boolean =>
  [contentId, encodeURIComponent(contentId), encodeURI(contentId)].some((id) => stored.includes(`cid:${id}`))

const withoutHistory = (stored: string) => {
  const from = stored.indexOf('<details class="history">')
  const to = stored.lastIndexOf('</details>')
  return from < 0 || to < from ? stored : stored.slice(0, from) + stored.slice(to)
}

const listInList = (html: string) => {
  let depth = 0
  for (const [, close] of html.matchAll(/<(\/?)[uo]l[ >]/g)) {
    depth += close ? -1 : 1
    if (depth > 1) return true
  }
  return false
}
