import chardet from 'chardet'

/**
 * The label of a charset that decodes these bytes without a replacement character.
 *
 * Senders declare the wrong charset or none; what is declared is believed only if the bytes agree with it.
 * Windows-1252 takes any bytes, so there is always an answer.
 */
export const charsetOf = (bytes: Uint8Array, declared: string | undefined): string => {
  const label = declared?.trim().toLowerCase()
  if (label && !sevenBit.test(label) && decodes(bytes, label)) return label
  if (decodes(bytes, 'utf-8')) return 'utf-8'
  const guess = chardet.detect(bytes.subarray(0, 65_536))?.toLowerCase()
  return guess && decodes(bytes, guess) ? guess : 'windows-1252'
}

/** Read as UTF-8, which agrees with them wherever they are what they say. */
const sevenBit = /^(?:us-?ascii|ascii|ansi_x3\.4-1968|utf-?8)$/

/** Whether bytes are text in the charset of this label, without a replacement character. */
export const decodes = (bytes: Uint8Array, label: string) => {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Bytes as text, in whatever charset they turn out to be. */
export const decodeText = (bytes: Uint8Array, declared?: string) =>
  new TextDecoder(charsetOf(bytes, declared)).decode(bytes)

/** Text that PostgreSQL and a screen can hold: no NUL, no half of a surrogate pair. */
export const cleanText = (text: string) => text.replaceAll('\u0000', '').toWellFormed()

/** One line of it, without the control and direction characters that disguise names. */
export const cleanLine = (text: string, longest = 998) =>
  cleanText(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .slice(0, longest)
    .toWellFormed()
