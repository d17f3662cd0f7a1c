import { isUtf8 } from 'node:buffer'
import { charsetOf, decodes } from './charset.ts'

/**
 * Reads header lines that hold raw bytes beyond ASCII, which no standard allows and many old programs write. UTF-8
 * where a line is valid, for other text hardly ever is by chance; else what the mail's own text parts are declared
 * as, as far as the bytes agree; else what all such lines together look like.
 */
export const lineReader = (raw: Buffer): ((line: Uint8Array) => string) => {
  let known: { said: string[]; guess: string } | undefined
  return (line) => {
    if (isUtf8(line)) return Buffer.from(line).toString()
    known ??= examine(raw)
    const declared = known.said.find((label) => decodes(line, label))
    const charset = declared ?? (decodes(line, known.guess) ? known.guess : 'windows-1252')
    return new TextDecoder(charset).decode(line)
  }
}

const examine = (raw: Buffer) => {
  const head = raw.toString('latin1', 0, examined)
  const said = [...head.matchAll(declaration)].map((match) => match[1]!.toLowerCase())
  return {
    said: [...new Set(said)].filter((label) => !escaped.test(label)).slice(0, 20),
    guess: charsetOf(eightBitLines(head)),
  }
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
