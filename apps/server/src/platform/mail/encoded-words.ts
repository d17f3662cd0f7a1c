import { decodeText } from './charset.ts'

/**
 * Words beyond ASCII in a header, as RFC 2047 encodes them: `=?utf-8?B?w6Q=?=`. Programs cut them anywhere, in the
 * middle of a letter too, so those that follow each other in one charset are put together before they are read.
 */
export const decodeWords = (value: string): string => {
  if (!value.includes('=?')) return value
  let said = ''
  let waiting: { charset: string; bytes: Buffer[] } | null = null
  const say = () => {
    if (waiting) said += decodeTogether(waiting.bytes, waiting.charset)
    waiting = null
  }
  let from = 0
  for (const match of value.matchAll(word)) {
    const [whole, label, encoding, encoded] = match as unknown as [string, string, string, string]
    const between = value.slice(from, match.index)
    const charset = label.replace(/\*.*/, '').toLowerCase()
    if (!waiting || between.trim() !== '' || waiting.charset !== charset) {
      say()
      // Blanks between two words are there to be folded at.
      if (from === 0 || between.trim() !== '') said += between
      waiting = { charset, bytes: [] }
    }
    waiting.bytes.push(/b/i.test(encoding) ? Buffer.from(encoded, 'base64') : quoted(encoded))
    from = match.index + whole.length
  }
  say()
  return said + value.slice(from)
}

const word = /=\?([^?\s]{1,80})\?([qb])\?([^?]*)\?=/gi

/** A charset with states begins anew in each word, and some programs leave the last one open. */
const decodeTogether = (bytes: Buffer[], charset: string) =>
  /^iso-2022|^hz|utf-?7/.test(charset)
    ? bytes.map((each) => decodeText(each, charset)).join('')
    : decodeText(Buffer.concat(bytes), charset)

const quoted = (encoded: string) =>
  Buffer.from(
    Buffer.from(encoded.replaceAll('_', ' '))
      .toString('latin1')
      .replace(/=\s?([\da-f]{2})/gi, (_sign, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
