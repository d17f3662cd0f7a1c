import { domainToASCII, domainToUnicode } from 'node:url'
import { oneSpelling } from '../text/one-spelling.ts'

/**
 * The one form in which an address is kept, shown and compared: lower case, composed, its domain in letters where
 * those can be told from any others, else as name servers write it (`xn--…`).
 */
export function oneForm(given: string): string {
  const address = oneSpelling(given.trim().toLowerCase())
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  // Most are plain, and are left exactly as they were written.
  if (at < 0 || (isPlain(domain) && !domain.includes('xn--'))) return address
  const ascii = domainToASCII(domain)
  if (ascii === '') return address
  const letters = domainToUnicode(ascii)
  return `${address.slice(0, at + 1)}${isTellable(letters) ? letters : ascii}`
}

/** The form that every mail server takes: only the part before the @ may hold other letters. */
export function serverForm(given: string): string {
  const at = given.lastIndexOf('@')
  const domain = given.slice(at + 1)
  return isPlain(domain) ? given : given.slice(0, at + 1) + (domainToASCII(domain) || domain)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const isPlain = (text: string) => /^[\x00-\x7f]*$/.test(text)

/**
 * Whether a reader sees which domain it is. European letters say so; another script does where the whole domain is
 * in it, its top too. A Cyrillic “а” among Latin letters does not, nor does a whole word of such letters under .com.
 */
const isTellable = (domain: string) => {
  const labels = domain.split('.')
  const european = /^[a-z0-9_\-ß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįĵķĺļľłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžșț]*$/
  return labels.every((label) => european.test(label)) || otherScripts.some((one) => one.test(domain))
}

const otherScripts = [
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Georgian',
  'Armenian',
  'Thai',
  'Devanagari',
  'Hangul',
  'Han',
].map((script) => new RegExp(`^[\\p{Script=${script}}0-9.-]*\\.[\\p{Script=${script}}-]+$`, 'u'))
