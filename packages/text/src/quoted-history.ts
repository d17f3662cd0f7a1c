import { attributionAt, isMarked, longestHeader } from './attribution.ts'
import {
  addressLike,
  announcesAnswers,
  headerLines,
  isForwardedLine,
  originalMessageLine,
  timeLike,
} from './history-phrases.ts'
import { isDeviceLine } from './signature.ts'

export type Span = { kind: 'quoted' | 'forwarded'; from: number; to: number }

/**
 * Where the quoted history and forwarded mails lie, in order.
 *
 * A header followed by lines marked `>` reaches to the end of the marked lines, so that answers written
 * between them stay visible; a header followed by anything else reaches to the end of the mail, unless what
 * is said above it announces answers below. Marked lines that nothing says to be somebody else's are folded
 * only where they end the mail.
 */
export const historySpans = (lines: string[]): Span[] => {
  const trimmed = lines.map(tidy)
  const spans: Span[] = []
  let attributed = false
  let announced = false
  const toTheEnd = (kind: Span['kind'], from: number) => {
    if (kind === 'forwarded' || !announced) spans.push({ kind, from, to: lines.length })
    return spans
  }
  for (let at = 0; at < lines.length; ) {
    const line = trimmed[at]!
    if (isForwardedLine(line)) return toTheEnd('forwarded', at)
    if (opensHistory(trimmed, at)) return toTheEnd('quoted', at)

    const attribution = isMarked(line) ? null : attributionAt(trimmed, at)
    const body = attribution ? nextNonBlank(trimmed, at + attribution.length) : at
    const mark = attribution ? markOf(trimmed[body]) : attributed ? laterMark(line) : plainMark(line)
    if (mark) {
      const to = endOfMarked(trimmed, body, mark)
      const forwarded = trimmed
        .slice(body, Math.min(to, body + 3))
        .some((each) => isForwardedLine(bare(each)))
      attributed ||= attribution !== null || namesItsAuthor(trimmed, body, to)
      if (attributed || forwarded || (endsTheMail(trimmed, to) && (at === 0 || trimmed[at - 1] === '')))
        spans.push({ kind: forwarded ? 'forwarded' : 'quoted', from: at, to })
      at = to
    } else if (attribution?.sure && body < lines.length && standsApart(trimmed, at)) {
      return toTheEnd('quoted', at)
    } else {
      announced ||= announcesAnswers(line)
      at += 1
    }
  }
  return spans
}

/** Without the marks of direction that some programs strew over dates. */
const tidy = (line: string) =>
  (line.length > longestHeader ? line.slice(0, longestHeader) : line).replace(/[\u200e\u200f]/g, '').trim()

type Mark = (line: string) => boolean

const plainMark = (line: string): Mark | null => (isMarked(line) ? isMarked : null)

/** Some programs mark with a bar or with the writer's initials; only a header above tells those from a table. */
const isBarred = (line: string) => line.startsWith('|')
const isInitialled = (line: string) => /^\p{Lu}{1,3}>/u.test(line)
const markOf = (line = ''): Mark | null =>
  [isMarked, isBarred, isInitialled].find((mark) => mark(line)) ?? null
const laterMark = (line: string): Mark | null => [isMarked, isInitialled].find((mark) => mark(line)) ?? null

const bare = (line: string) => line.replace(/^(?:>|&gt;)[>\s]{0,20}/, '')

const standsApart = (lines: string[], at: number) =>
  at === 0 || lines[at - 1] === '' || isDeviceLine(lines[at - 1]!)

const nextNonBlank = (lines: string[], from: number) => {
  let at = from
  while (at < lines.length && lines[at] === '') at += 1
  return at
}

const endOfMarked = (lines: string[], from: number, mark: Mark) => {
  let end = from
  for (let at = from; at < lines.length && (mark(lines[at]!) || lines[at] === ''); at += 1) {
    if (mark(lines[at]!)) end = at + 1
  }
  return end
}

/** The marked lines begin by saying who wrote them, as Apple Mail lets them. */
const namesItsAuthor = (lines: string[], from: number, to: number) => {
  const head = lines.slice(from, Math.min(to, from + 9)).map(bare)
  return attributionAt(head, 0) !== null || isHeaderBlock(head, 0)
}

/** Nothing follows but a signature that a program puts there. */
const endsTheMail = (lines: string[], from: number) => {
  const next = lines[nextNonBlank(lines, from)]
  return next === undefined || next === '--' || isDeviceLine(next)
}

const opensHistory = (lines: string[], at: number) => {
  const line = lines[at]!
  if (line.length <= 120 && originalMessageLine.test(line)) return true
  const rule = /^[_-]{10,120}$/.test(line)
  return isHeaderBlock(lines, rule ? nextNonBlank(lines, at + 1) : at)
}

/** Whether text begins with the header lines that Outlook and others put above the history. */
export const beginsWithMailHeader = (text: string): boolean =>
  isHeaderBlock(
    text
      .split('\n', 12)
      .map(tidy)
      .filter((line) => line !== ''),
    0,
  )

/**
 * “From:”, “Subject:” and another header line together, in any of the languages. Without the subject the label
 * of a parcel looks the same, so an address and a time of day must be there then.
 */
const isHeaderBlock = (lines: string[], at: number) => {
  const first = lines[at]
  if (first === undefined || !(headerLines.from.test(first) || headerLines.sent.test(first))) return false
  const near = lines.slice(at, at + 9)
  const line = (kind: RegExp) => near.find((each) => kind.test(each))
  const from = line(headerLines.from)
  const sent = line(headerLines.sent)
  if (from === undefined) return false
  if (line(headerLines.subject) !== undefined) return sent !== undefined || line(headerLines.to) !== undefined
  return sent !== undefined && timeLike.test(sent) && addressLike.test(from)
}
