import {
  addressAtEnd,
  addressLike,
  aroundVerb,
  bracketedAddress,
  dateLike,
  endOfAddress,
  gmailDate,
  opensWithDate,
  timeLike,
  verbAtEnd,
  verbInMiddle,
  verbWithoutColon,
  yearLike,
} from './history-phrases.ts'

/** Longer lines are prose, never a header written by a mail program. */
export const longestHeader = 400
const wrappedHeaderLines = 6

export type Attribution = {
  /** How many lines it takes: mail programs wrap it. */
  length: number
  /** Beyond doubt even where the lines below it are not marked as quoted. */
  sure: boolean
}

/** A `>` that marks a quotation, and not the end of an address broken over lines. */
export const isMarked = (line: string): boolean =>
  (line.startsWith('>') && !endOfAddress.test(line)) || line.startsWith('&gt; ')

/** The line “On … wrote:” that begins here, if one does. */
export const attributionAt = (lines: string[], at: number): Attribution | null => {
  let header = ''
  let likely: Attribution | null = null
  for (let length = 1; length <= wrappedHeaderLines && at + length <= lines.length; length += 1) {
    const line = lines[at + length - 1]!
    if (isMarked(line)) return likely
    if (line === '' && (header === '' || !lines[at + length]?.startsWith('<'))) return likely
    // What goes on has begun with its date or address, so a greeting or a sentence above is not taken along.
    if (length > 1 && !goesOn(header)) return likely
    header = header === '' ? line : `${header} ${line}`
    if (header.length > longestHeader) return likely
    const read = header.replace(/^[-\s*]{1,40}/, '').replace(/[-\s*]{1,40}$/, '')
    const certainty = certaintyOf(read)
    if (certainty === 'sure') return { length, sure: true }
    if (certainty === 'likely') likely = { length, sure: false }
  }
  return likely
}

const goesOn = (header: string) => {
  if (/[!?]$|(?<!\d)\.$/.test(header) && !opensWithDate.test(header)) return false
  return opensWithDate.test(header) ? dateLike.test(header) : /[<([]$|@/.test(header)
}

/** Whether a text of one line says whose the quotation below it is. */
export const isAttribution = (line: string): boolean => attributionAt([line.trim()], 0) !== null

/**
 * `likely` is enough where marked lines follow. A header is told from prose by how it opens: with its date, or
 * with a name; people, too, write “I ordered on 12.11. and he wrote:”.
 */
const certaintyOf = (header: string): 'sure' | 'likely' | null => {
  const dated = dateLike.test(header)
  const addressed = addressLike.test(header)
  const exact = yearLike.test(header) && (timeLike.test(header) || verbAtEnd.test(header))
  if (dated && opensWithDate.test(header)) {
    if (gmailDate.test(header)) return 'sure'
    if (saysWrote(header)) return addressed || exact ? 'sure' : 'likely'
    if (addressed && verbWithoutColon.test(header)) return 'sure'
    if (addressAtEnd.test(header)) return /[:：]$/.test(header) ? 'sure' : 'likely'
    return exact && timeLike.test(header) && header.length < 80 && !/[.!?]$/.test(header) ? 'likely' : null
  }
  const address = bracketedAddress.exec(header)
  if (address && /[:：]$/.test(header)) {
    if (dated && /^(?:\p{L}{1,20}[\s,.]{1,2}){1,4}\d/u.test(header) && saysWrote(header)) return 'sure'
    const named = header.slice(0, address.index).trim()
    if (isName(named)) return saysWrote(header) ? 'sure' : 'likely'
    return saysWrote(header) && !/[.!?:]/.test(named) && named.split(/\s{1,9}/).length <= 3 ? 'likely' : null
  }
  if (!saysWrote(header)) return null
  const [, before = '', after = ''] = aroundVerb.exec(header) ?? []
  if (!isName(before)) return null
  if (after !== '' && !dateLike.test(after)) return null
  return dated && yearLike.test(header) && timeLike.test(header) ? 'sure' : 'likely'
}

const saysWrote = (header: string) => verbAtEnd.test(header) || verbInMiddle.test(header)

/** A name, its address and the like: few words, all with a capital where the script has any. */
const isName = (text: string) => {
  const words = text
    .replace(bracketedAddress, '')
    .split(/[\s"'“”„«»,()]{1,4}/u)
    .filter(Boolean)
  if (words.length === 1) return true
  return (
    words.length <= 6 &&
    (words.includes('via') || words.every((word) => /^[\p{Lu}\p{Lo}&|/-]/u.test(word) || particles.has(word)))
  )
}
const particles = new Set(['de', 'von', 'van', 'der', 'av', 'af', 'of', 'and', 'ja', 'och', 'y', 'i'])
