import { isUtf8 } from 'node:buffer'
import chardet from 'chardet'
import { oneSpelling } from '../text/one-spelling.ts'
import { decodeMixedUtf8 } from './mixed-utf8.ts'
import { decodeOldCodePage } from './old-code-pages.ts'

/** Whether bytes are text in the charset of this label, without a replacement character. */
export const decodes = (bytes: Uint8Array, label: string) => {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * Bytes as text, in whatever charset they turn out to be.
 *
 * Senders declare the wrong charset or none; what is declared is believed only if the bytes agree with it. Text that
 * is valid UTF-8 is hardly ever anything Western by chance. Windows-1252 takes any bytes, so there is always an answer.
 */
export const decodeText = (bytes: Uint8Array, declared?: string): string => {
  const wide = wideCharset(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  const label = labelIn(declared)
  const believed = label !== undefined && !sevenBit.test(label) && !(western.test(label) && isUtf8(bytes))
  if (believed && decodes(bytes, label)) return new TextDecoder(label).decode(bytes)
  const old = believed ? decodeOldCodePage(bytes, label) : null
  if (old !== null) return old
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes)
  return decodeMixedUtf8(bytes) ?? new TextDecoder(charsetOf(bytes)).decode(bytes)
}

/** The charset that bytes look like by themselves. */
export const charsetOf = (bytes: Uint8Array): string => {
  if (isUtf8(bytes)) return 'utf-8'
  const guess = chardet.detect(bytes.subarray(0, 65_536))?.toLowerCase()
  return guess && decodes(bytes, guess) ? guess : 'windows-1252'
}

/** Some programs write the label in quotes of the wrong kind. */
const labelIn = (declared: string | undefined) =>
  declared
    ?.trim()
    .toLowerCase()
    .replace(/^['"\s]{1,5}|['"\s;]{1,5}$/g, '')

/** Read as UTF-8, which agrees with them wherever they are what they say. */
const sevenBit = /^(?:us-?ascii|ascii|ansi_x3\.4-1968|utf-?8)$/
const western = /^(?:windows-125\d|iso[-_]?8859-?\d+|latin-?\d+|l1|cp125\d)/

/** UTF-16 by its mark, or by the zeroes that Western text has at every other place. */
const wideCharset = (bytes: Uint8Array) => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 4096 & ~1)
  const zeroes = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeroes[at % 2]! += 1
  const half = head.length / 2
  if (half < 4) return null
  if (zeroes[1]! > half * 0.7 && zeroes[0]! < half * 0.1) return 'utf-16le'
  return zeroes[0]! > half * 0.7 && zeroes[1]! < half * 0.1 ? 'utf-16be' : null
}

/**
 * Text that PostgreSQL and a screen can hold: no NUL, no half of a surrogate pair, and each letter in its one form,
 * by which it is found however it was typed.
 */
export const cleanText = (text: string) => oneSpelling(text.replaceAll('\u0000', '').toWellFormed())

/** One line of it, without the control and direction characters that disguise names. */
export const cleanLine = (text: string, longest = 998) =>
  cleanText(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .slice(0, longest)
    .toWellFormed()
