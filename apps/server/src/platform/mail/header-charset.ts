import { charsetOf, decodes } from './charset.ts'

/**
 * The charset of a header that holds raw bytes beyond ASCII, which no standard allows and many old programs
 * write. UTF-8 where it is valid, for other text hardly ever is by chance; else what the mail's own text
 * parts are declared as, as far as the bytes agree; else what header and body together look like.
 */
export const headerCharset = (raw: Buffer, end: number): string => {
  const header = raw.subarray(0, end)
  if (decodes(header, 'utf-8')) return 'utf-8'
  const head = raw.toString('latin1', 0, Math.min(raw.length, end + examined))
  const said = [...head.matchAll(declaration)].map((match) => match[1]!.toLowerCase())
  const declared = said.find((label) => !escaped.test(label) && decodes(header, label))
  return declared ?? charsetOf(eightBitLines(head), undefined)
}

const examined = 65_536
const declaration = /\bcharset\s*=\s*["']?([\w.:-]{2,40})/gi
/** Written in seven bits: text in it has no raw bytes. */
const escaped = /^(?:us-?ascii|ascii|utf-?7|utf-?8|utf-?16.*|iso-2022-.*|hz-gb.*)$/i

/** The lines a guess can go by; plain English around them would only mislead it. */
const eightBitLines = (head: string) =>
  Buffer.from(
    head
      .split('\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
      .filter((line) => /[^\u0000-\u007f]/.test(line))
      .map((line) => line.replace(/^[\w-]+:/, ''))
      .join('\n'),
    'latin1',
  )
