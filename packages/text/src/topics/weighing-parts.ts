import { type Parts, views } from './parts-of-text.ts'

/** Which parts are known: the hash of each, and how much one counts by how few texts it is in. */
export type Vocabulary = {
  hashes: Int32Array
  rarity: Float32Array
  /** What a part counts that no text had when the vocabulary was made. */
  rarityOfUnknown: number
  rowByHash: Map<number, number>
}

/** A text as known parts (rows of the vocabulary) and their weights; with the unknown ones its length is 1. */
export type Weighed = { rows: Int32Array; weights: Float32Array }

const weightOfView = { words: 1, pairs: 0.7, letters: 1 } satisfies Record<(typeof views)[number], number>
/** With a byte a weight, the largest models stay at about three megabytes; twice as many parts judged no better. */
const mostWeights = 2_500_000
const mostParts = { least: 1 << 15, most: 1 << 17 }

/**
 * The square root of the usual inverse document frequency: where a label has ten texts, a rare part is as often
 * chance as a sign.
 */
const rarityIn = (texts: number, textsWith: number) => Math.sqrt(Math.log((1 + texts) / (1 + textsWith)) + 1)

/** The vocabulary with the rows it is made of. */
export const vocabularyOf = (
  hashes: Int32Array,
  rarity: Float32Array,
  rarityOfUnknown: number,
): Vocabulary => {
  const rowByHash = new Map<number, number>()
  hashes.forEach((hash, row) => {
    rowByHash.set(hash, row)
  })
  return { hashes, rarity, rarityOfUnknown, rowByHash }
}

/** Learns which parts there are from all texts; the rarest are left out where there are too many. */
export const gatherVocabulary = (texts: readonly Parts[], labels: number): Vocabulary => {
  const textsWith = new Map<number, number>()
  for (const parts of texts) {
    for (const view of parts)
      for (const part of view.keys()) textsWith.set(part, (textsWith.get(part) ?? 0) + 1)
  }
  const most = Math.max(mostParts.least, Math.min(mostParts.most, mostWeights / labels))
  let least = 1
  const enough = () => {
    let number = 0
    for (const texts of textsWith.values()) if (texts >= least) number++
    return number <= most
  }
  while (!enough()) least++
  const kept = [...textsWith].filter(([, number]) => number >= least)
  return vocabularyOf(
    Int32Array.from(kept, ([part]) => part),
    Float32Array.from(kept, ([, number]) => rarityIn(texts.length, number)),
    rarityIn(texts.length, Math.min(1, texts.length)),
  )
}

/**
 * Weighs a text's parts: 1 + log of how often × rarity, each view to its own length, all to length 1 (Salton and
 * Buckley 1988). Unknown parts lengthen a text without saying anything, so that a strange one is scored low.
 */
export const weigh = (vocabulary: Vocabulary, parts: Parts): Weighed => {
  const { rowByHash, rarity, rarityOfUnknown } = vocabulary
  const most = parts.reduce((sum, view) => sum + view.size, 0)
  const rows = new Int32Array(most)
  const weights = new Float32Array(most)
  let known = 0
  let length = 0
  parts.forEach((view, at) => {
    const start = known
    let squares = 0
    for (const [part, times] of view) {
      const row = rowByHash.get(part)
      const weight =
        (times === 1 ? 1 : 1 + Math.log(times)) * (row === undefined ? rarityOfUnknown : rarity[row]!)
      squares += weight * weight
      if (row === undefined) continue
      rows[known] = row
      weights[known++] = weight
    }
    if (squares === 0) return
    const share = weightOfView[views[at]!]
    const scale = share / Math.sqrt(squares)
    for (let to = start; to < known; to++) weights[to]! *= scale
    length += share * share
  })
  const scale = 1 / Math.sqrt(length || 1)
  for (let at = 0; at < known; at++) weights[at]! *= scale
  return { rows: rows.slice(0, known), weights: weights.slice(0, known) }
}
