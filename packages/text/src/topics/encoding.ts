import type { Calibration, Model } from './model.ts'
import { vocabularyOf } from './weighing-parts.ts'

type Head = {
  version: 1
  rows: number
  labels: (string | null)[]
  rarityOfUnknown: number
  calibration: Calibration
}

/**
 * A model as bytes: the length of the head and the head (JSON), each part's hash (4 bytes) and rarity (4), each
 * row's scale (4), then one signed byte a weight, in units of a 127th of the row's greatest.
 */
export const encode = ({ labels, vocabulary, separation, calibration }: Model): Uint8Array => {
  const { rows, columns, weights } = separation
  const { hashes, rarity, rarityOfUnknown } = vocabulary
  const head = new TextEncoder().encode(
    JSON.stringify({ version: 1, rows, labels, rarityOfUnknown, calibration } satisfies Head),
  )
  const scales = new Float32Array(rows)
  const bytes = new Int8Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const own = weights.subarray(row * columns, (row + 1) * columns)
    const scale = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
    scales[row] = scale
    if (scale > 0)
      bytes.set(
        own.map((weight) => Math.round(weight / scale)),
        row * columns,
      )
  }
  const encoded = new Uint8Array(4 + head.length + 4 * (2 * hashes.length + rows) + bytes.length)
  new DataView(encoded.buffer).setUint32(0, head.length, true)
  let at = 4
  for (const part of [head, hashes, rarity, scales, bytes]) {
    encoded.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  return encoded
}

/** The model that was encoded; on bytes that are not a model of this version it throws. */
export const decode = (encoded: Uint8Array): Model => {
  const whole = encoded.slice()
  const headLength = whole.length >= 4 ? new DataView(whole.buffer).getUint32(0, true) : 0
  const head = readHead(whole.subarray(4, 4 + headLength))
  const { rows, labels, rarityOfUnknown, calibration } = head
  let at = 4 + headLength
  const expected = at + 4 * (3 * rows - 2) + rows * labels.length
  if (whole.length !== expected) throw new RangeError('These bytes are not a whole model')
  const take = (bytes: number) => {
    at += bytes
    return whole.slice(at - bytes, at).buffer
  }
  const hashes = new Int32Array(take(4 * (rows - 1)))
  const rarity = new Float32Array(take(4 * (rows - 1)))
  const scales = new Float32Array(take(4 * rows))
  const bytes = new Int8Array(take(rows * labels.length))
  const weights = Float32Array.from(bytes, (byte, place) => byte * scales[Math.floor(place / labels.length)]!)
  return {
    labels,
    vocabulary: vocabularyOf(hashes, rarity, rarityOfUnknown),
    separation: { rows, columns: labels.length, weights },
    calibration,
  }
}

const readHead = (bytes: Uint8Array): Head => {
  try {
    const head = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Head
    if (head.version === 1) return head
  } catch {
    // Told below.
  }
  throw new RangeError('These bytes are not a model of version 1')
}
