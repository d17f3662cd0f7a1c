import { headerEnd } from './mime-tree.ts'

/**
 * Whether a mail has a size and shape that it can be taken apart in reasonable time. Some libraries need
 * minutes for a header of ten thousand folded lines or for a hundred thousand parts; no mail program writes
 * anything near these limits. What is beyond them is kept and shown as raw text.
 */
export const isTameMail = (raw: Buffer): boolean =>
  hasTameHeader(raw) &&
  occursAtMost(raw, '\n', mostLines) &&
  occursAtMost(raw, '\n--', mostBoundaries) &&
  hasFewShortLines(raw)

/** The same for the header alone, by which senders are checked. */
export const hasTameHeader = (raw: Buffer): boolean => {
  const end = headerEnd(raw)
  return end <= longestHeader && occursAtMost(raw.subarray(0, end), '\n', mostHeaderLines)
}

export const longestHeader = 128 * 1024
const mostHeaderLines = 3000
/** 25 MB of base64 are 450,000 lines. */
const mostLines = 700_000
const mostBoundaries = 10_000
/** Each line costs the same, however short; text has some thousands. */
const mostShortLines = 150_000
const short = 24

const hasFewShortLines = (raw: Buffer) => {
  let count = 0
  for (let before = 0, at = raw.indexOf('\n'); at >= 0; before = at, at = raw.indexOf('\n', at + 1)) {
    if (at - before < short) count += 1
    if (count > mostShortLines) return false
  }
  return true
}

const occursAtMost = (raw: Buffer, needle: string, most: number) => {
  let count = 0
  for (let at = raw.indexOf(needle); at >= 0; at = raw.indexOf(needle, at + 1)) {
    count += 1
    if (count > most) return false
  }
  return true
}
