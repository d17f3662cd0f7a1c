export interface MapiProperty {
  /** In UTF-16. */
  wide: boolean
  data: Buffer
}

const most = 2_000

/** The properties of a message or a file that have a length (MS-OXTNEF, 2.1.3.4), by number; the first of several values. */
export const readMapiProperties = (data: Buffer): Map<number, MapiProperty> => {
  const found = new Map<number, MapiProperty>()
  let at = 4
  const number = () => {
    at += 4
    return data.readUInt32LE(at - 4)
  }
  const padded = (length: number) => {
    const from = at
    at += Math.ceil(length / 4) * 4
    if (from + length > data.length) throw new RangeError('cut off')
    return data.subarray(from, from + length)
  }
  try {
    const count = Math.min(data.readUInt32LE(0), most)
    for (let nth = 0; nth < count; nth++) {
      const type = data.readUInt16LE(at)
      const id = data.readUInt16LE(at + 2)
      at += 4
      if (id >= 0x8000) {
        at += 16
        if (number() === 0) at += 4
        else padded(number())
      }
      const kind = type & 0x0fff
      const varies = [0x1e, 0x1f, 0x0d, 0x102].includes(kind)
      const values = varies || type & 0x1000 ? number() : 1
      for (let value = 0; value < values; value++) {
        const content = varies ? padded(number()) : padded(sizes[kind] ?? 4)
        if (varies && !found.has(id)) found.set(id, { wide: kind === 0x1f, data: content })
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return found
}

const sizes: Record<number, number> = { 5: 8, 6: 8, 7: 8, 20: 8, 64: 8, 72: 16 }
