const first =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

const longest = 4_000_000
const window = 4096

/** RTF as Outlook packs it (MS-OXRTFCP): a byte, or a run of what stood in the last 4,096. */
export const unpackRtf = (packed: Buffer): string => {
  if (packed.length < 16) return ''
  const size = Math.min(packed.readUInt32LE(4), longest)
  if (packed.toString('latin1', 8, 12) === 'MELA') return packed.toString('latin1', 16, 16 + size)
  if (packed.toString('latin1', 8, 12) !== 'LZFu') return ''
  const seen = Buffer.alloc(window)
  let next = seen.write(first, 'latin1')
  const out = Buffer.alloc(size)
  let length = 0
  const say = (byte: number) => {
    out[length++] = byte
    seen[next] = byte
    next = (next + 1) % window
  }
  for (let at = 16; at < packed.length && length < size; ) {
    const kinds = packed[at++]!
    for (let bit = 0; bit < 8 && at < packed.length && length < size; bit++) {
      if (!(kinds & (1 << bit))) {
        say(packed[at++]!)
        continue
      }
      const pair = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0)
      at += 2
      const from = pair >> 4
      if (from === next) return out.toString('latin1', 0, length)
      for (let step = 0; step < (pair & 15) + 2 && length < size; step++) say(seen[(from + step) % window]!)
    }
  }
  return out.toString('latin1', 0, length)
}
