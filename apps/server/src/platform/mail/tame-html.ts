/**
 * Whether HTML has a shape that libraries take apart in reasonable time. Theirs grows with the square of the
 * depth: 200,000 open elements keep one busy for minutes. No mail program writes anything near these limits.
 */
export const isTame = (html: string): boolean => {
  if (html.length > longest) return false
  let depth = 0
  let tags = 0
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    tags += 1
    if (tags > mostTags) return false
    if (flat.has(name!.toLowerCase())) continue
    depth = close ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) return false
  }
  return true
}

const longest = 1_500_000
const mostTags = 60_000
const deepest = 250

/** Elements that hold nothing, or that the next of their kind closes. */
const flat = new Set([
  ...['br', 'img', 'hr', 'input', 'meta', 'link', 'col', 'area', 'base', 'wbr', 'source', 'param', 'embed'],
  ...['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'tbody', 'thead', 'tfoot', 'option'],
])

/** The words of HTML that is not tame, in time linear in its length. */
export const bareWords = (html: string): string => {
  const words: string[] = []
  for (let at = 0; at >= 0 && at < html.length; ) {
    const open = html.indexOf('<', at)
    words.push(html.slice(at, open < 0 ? undefined : open))
    const close = open < 0 ? -1 : html.indexOf('>', open)
    at = close < 0 ? -1 : close + 1
  }
  return words
    .join(' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}
