import {
  addressLike,
  attributionAtEnd,
  attributionInMiddle,
  attributionWithoutColon,
  dateLike,
  endsWithAddress,
  headerLines,
  originalMessageLine,
  timeLike,
} from './reply-phrases.ts'

/** Longer lines are prose, never a header written by a mail program. */
const longestHeader = 400
const wrappedHeaderLines = 4

/**
 * Where the quoted history lies, as [first line, line after the last], in order.
 *
 * A header followed by lines marked `>` reaches to the end of the marked lines, so that answers written
 * between them stay visible; a header followed by anything else reaches to the end of the mail.
 */
export const quoteSpans = (lines: string[]): [number, number][] => {
  const trimmed = lines.map((line) =>
    (line.length > longestHeader ? line.slice(0, longestHeader) : line).trim(),
  )
  const spans: [number, number][] = []
  let at = 0
  while (at < lines.length) {
    if (opensHistory(trimmed, at)) {
      spans.push([at, lines.length])
      break
    }
    const header = isMarked(trimmed[at]!) ? 0 : attributionLength(trimmed, at)
    const body = header > 0 ? nextNonBlank(trimmed, at + header) : at
    if (body < lines.length && isMarked(trimmed[body]!)) {
      const end = endOfMarked(trimmed, body)
      spans.push([at, end])
      at = end
    } else if (header > 0 && body < lines.length && standsAlone(trimmed, at, header)) {
      spans.push([at, lines.length])
      break
    } else at += 1
  }
  return spans
}

/** A lone “>:” is the end of a wrapped “… <address>:”, not a quotation. */
const isMarked = (line: string) => (line.startsWith('>') && line !== '>:') || line.startsWith('&gt; ')

const nextNonBlank = (lines: string[], from: number) => {
  let at = from
  while (at < lines.length && lines[at] === '') at += 1
  return at
}

const endOfMarked = (lines: string[], from: number) => {
  let end = from
  for (let at = from; at < lines.length && (isMarked(lines[at]!) || lines[at] === ''); at += 1) {
    if (isMarked(lines[at]!)) end = at + 1
  }
  return end
}

const opensHistory = (lines: string[], at: number) => {
  const line = lines[at]!
  if (line.length > 120) return false
  if (originalMessageLine.test(line)) return true
  const rule = /^[_-]{10,}$/.test(line)
  return isHeaderBlock(lines, rule ? nextNonBlank(lines, at + 1) : at)
}

/** “From:” and at least two other header lines together, in any of the languages. */
const isHeaderBlock = (lines: string[], at: number) => {
  const first = lines[at]
  if (first === undefined || !(headerLines.from.test(first) || headerLines.sent.test(first))) return false
  const near = lines.slice(at, at + 9)
  const found = (kind: RegExp) => near.some((line) => kind.test(line))
  const others = [headerLines.sent, headerLines.to, headerLines.copy, headerLines.subject]
  return found(headerLines.from) && others.filter(found).length >= 2
}

/** How many lines from here form “On … wrote:”, which mail programs wrap; 0 when they do not. */
const attributionLength = (lines: string[], at: number) => {
  let header = ''
  for (let taken = 1; taken <= wrappedHeaderLines && at + taken <= lines.length; taken += 1) {
    const line = lines[at + taken - 1]!
    if (line === '' || isMarked(line)) return 0
    // The wrapped header begins with its date, so a greeting or a sentence above it is not taken along.
    if (taken === 2 && (!dateLike.test(header) || /[.!?]$/.test(header))) return 0
    header = header === '' ? line : `${header} ${line}`
    if (header.length > longestHeader) return 0
    if (isAttribution(header.replace(/^[-\s]+|[-\s]+$/g, ''))) return taken
  }
  return 0
}

/** Without marks below it a header must be beyond doubt: people, too, write “on 12.11. he wrote:”. */
const standsAlone = (lines: string[], at: number, length: number) => {
  const header = lines.slice(at, at + length).join(' ')
  const apart = at === 0 || lines[at - 1] === ''
  return apart && (addressLike.test(header) || timeLike.test(header) || lines[at + length] === '')
}

const isAttribution = (header: string) => {
  const dated = dateLike.test(header)
  const addressed = addressLike.test(header)
  if (dated && addressed && (endsWithAddress.test(header) || attributionWithoutColon.test(header)))
    return true
  return (
    (dated || addressed) && (attributionAtEnd.test(header) || (dated && attributionInMiddle.test(header)))
  )
}
