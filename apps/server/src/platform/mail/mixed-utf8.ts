/**
 * UTF-8 with some bytes in it that are none: a footer that a gateway has added in its own charset, a letter cut in
 * half. Each such byte is read by itself; to read the whole in another charset for its sake would spoil all the rest.
 * Null where the letters are not plainly UTF-8.
 */
export const decodeMixedUtf8 = (bytes: Uint8Array): string | null => {
  const strays: number[] = []
  let letters = 0
  for (let at = 0; at < bytes.length; ) {
    const length = letterAt(bytes, at)
    if (length === 0) strays.push(at)
    else if (length > 1) letters += 1
    at += length || 1
  }
  if (letters < 2 * strays.length || letters === 0) return null
  const pieces: string[] = []
  let from = 0
  for (const stray of strays) {
    pieces.push(utf8.decode(bytes.subarray(from, stray)), western.decode(bytes.subarray(stray, stray + 1)))
    from = stray + 1
  }
  return pieces.join('') + utf8.decode(bytes.subarray(from))
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const western = new TextDecoder('windows-1252')

/** How many bytes make the letter that begins here; 0 where none does. */
const letterAt = (bytes: Uint8Array, at: number) => {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1] ?? 0
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0
  return length
}
