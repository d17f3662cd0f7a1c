import {
  besides,
  closingLine,
  contactLabel,
  device,
  deviceSent,
  excuse,
  getProgram,
  matterWithNumber,
  possessive,
  postscriptLine,
  role,
  sentFrom,
} from './signature-phrases.ts'

/** A block below a closing phrase or a rule that is longer than this, in lines or in one line, is prose. */
const longestBlock = 12
const longestLine = 100

/**
 * The line at which the signature of a block begins, or null. The block ends with its last said line.
 *
 * Strong evidence only: the line of a device, the standard's delimiter, or a closing phrase or rule below
 * which each line is of the kind that only signatures have. An order number below a name is to be read.
 */
export const signatureStart = (block: string[]): number | null => {
  const lines = block.map((line) => line.replace(/\r?\n$/, ''))
  let start = lines.length
  while (start > 0 && isBare(lines[start - 1]!)) start -= 1
  const delimited = delimiterStart(lines)
  if (delimited !== null) start = Math.min(start, delimited)

  const end = start
  let room = longestBlock
  for (let at = end - 1; at >= 0 && room >= 0; at -= 1) {
    const line = lines[at]!.trim()
    if (line === '') continue
    if (opensSignature(line) && signs(line, lines.slice(at + 1, end), end < lines.length)) start = at
    if (line.length > longestLine || postscriptLine.test(line)) break
    room -= 1
  }
  return start < lines.length && lines.slice(start).some((line) => line.trim() !== '') ? start : null
}

/** “Sent from my iPhone”, “Lähetetty iPhonesta”, “Get Outlook for iOS”: all of the line is about a device. */
export const isDeviceLine = (text: string): boolean => {
  if (text.length > 160) return false
  const line = text
    .replace(/\]\([^()]{1,120}\)/, ']')
    .replace(/<?https?:\S{1,140}$/, '')
    .replace(/[<>()[\]*]/g, '')
    .trim()
  if (/^get outlook for (?:ios|android|mac|windows)/i.test(line) && line.length < 40) return true
  const [, said = '', rest = ''] = /^([^,;]{1,100}?)(?:\.\s|[,;.!]$|[,;]\s?|$)(.{0,80})$/u.exec(line) ?? []
  if (rest !== '' && !excuse.test(rest)) return false
  if (getProgram.test(said)) return true
  const named = sentFrom.exec(said)?.[1] ?? deviceSent.exec(said)?.slice(1).find(Boolean)
  if (named === undefined) return false
  const words = named.split(/[\s-]{1,3}/u).filter(Boolean)
  const known = words.filter((word) => device.test(word))
  const make = possessive.test(words[0] ?? '') ? /^\p{Lu}/u : null
  if (known.length > 0)
    return words.every((word) => device.test(word) || besides.test(word) || make?.test(word))
  return words.length <= 3 && make !== null && /\d/.test(words.at(-1)!)
}

/** A rule or a device's line, which ends a mail without a word. */
const isBare = (line: string) => {
  const text = line.trim()
  return text === '' || rule.test(text) || isDeviceLine(text)
}
const rule = /^(?:[-–—_=+*#~]{2,120}|ᐧ)$/u

/** The standard's own delimiter needs no guessing, however long the legal text below it is. */
const delimiterStart = (lines: string[]): number | null => {
  const standard = lines.lastIndexOf('-- ')
  if (standard >= 0 && !lines.slice(standard + 1).some(isPlainlySaid)) return standard
  const stripped = lines.findLastIndex((line) => line.trim() === '--')
  if (stripped < 0) return null
  const below = lines
    .slice(stripped + 1)
    .map((line) => line.trim())
    .filter(Boolean)
  const told = below.every((line) => !isPlainlySaid(line) && (!isSentence(line) || isDeviceLine(line)))
  return below.length <= longestBlock && told ? stripped : null
}

/** Words that go on, as in a letter, and not as on a card. */
const isSentence = (line: string) => {
  const words = line.split(/\s+/)
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return small > 4 || (small > 1 && words.length > 3 && /[.!]$/.test(line))
}

const isPlainlySaid = (line: string) => {
  const text = line.trim()
  if (text === '' || text.length > longestLine) return false
  return /[?？]$/.test(text) || postscriptLine.test(text) || matterWithNumber.test(text)
}

const opensSignature = (text: string) => text.length <= 80 && (closingLine.test(text) || rule.test(text))

/**
 * Whether all lines are a signature's: at first a name, then ways to be reached, roles and the like. More
 * names or an address of a street are so only beside those. A closing phrase above nothing is not
 * folded, nor is a name below a rule that may part one matter from another.
 */
const signs = (opening: string, lines: string[], delimited: boolean): boolean => {
  const said = lines.map((line) => line.trim()).filter(Boolean)
  if (said.length === 0) return delimited
  let proved = delimited
  let unproved = rule.test(opening) ? 1 : 0
  for (const [at, line] of said.entries()) {
    if (line.length > longestLine || matterWithNumber.test(line)) return false
    if (isWayToReach(line) || isRole(line) || isBare(line) || opensSignature(line)) proved = true
    else if (at === 0 && isFirstName(line)) continue
    else if (isName(line) || isStreet(line)) unproved += 1
    else return false
  }
  return proved || unproved === 0
}

const reached =
  /[^\s<>()|,]{1,80}@[^\s<>()|,]{1,80}|(?:https?:\/\/|www\.)\S{1,200}|(?:\+|\(\+|\(?0)\d[\d\s()/.-]{4,20}\d/giu

/** Nothing on the line but addresses, numbers and what they are called. */
const isWayToReach = (line: string) => {
  const rest = line.replace(reached, '')
  if (rest === line) return false
  return rest
    .split(/[|,;/<>()·•]/)
    .map((part) => part.replace(/\p{Extended_Pictographic}|\uFE0F/gu, '').trim())
    .every((part) => contactLabel.test(part) || isName(part))
}

const isRole = (line: string) => line.split(/\s+/).length <= 8 && role.test(line) && !/[.?]$/.test(line)

const isFirstName = (line: string) => /^[/\p{L}][\p{L}\p{M}.'’-]{0,30}$/u.test(line) || isName(line)

const isName = (line: string) =>
  /^[*_]?\p{L}[\p{L}\p{M}\s.,'’&|()-]{0,60}[*_]?$/u.test(line) &&
  line.split(/[\s,|]{1,4}/).filter(Boolean).length <= 5 &&
  line
    .split(/[\s,|*_()]{1,4}/u)
    .filter((word) => /\p{L}/u.test(word))
    .every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || /^(?:de|von|van|av|af|of|and|ja|och)$/.test(word))

const isStreet = (line: string) =>
  /^\p{Lu}[\p{L}.\s]{2,40}\s\d{1,3}(?:\s?\p{L}(?:\s\d{1,3})?)?(?:,.{0,40})?$/u.test(line) ||
  /^(?:[A-Z]{2}-)?\d{3}\s?\d{2}\s\p{Lu}[\p{L}\s]{1,30}$/u.test(line)
