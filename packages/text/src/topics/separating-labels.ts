import type { Weighed } from './weighing-parts.ts'

/** Texts × labels: for each text the columns of its labels. */
export type Labelled = { text: Weighed; columns: readonly number[] }

/** Weights in rows of the vocabulary, one column a label, and a last row that every text has. */
export type Separation = { rows: number; columns: number; weights: Float32Array }

/** How much a text on the wrong side costs against a steeper separation; 0.5 to 5 differ little. */
const cost = 1

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export const numbersFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

export const shuffle = <T>(items: T[], next: () => number) => {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    ;[items[at], items[other]] = [items[other]!, items[at]!]
  }
  return items
}

/** A text's score for each label: above 0 on the label's side. */
export const scoresOf = ({ rows, columns, weights }: Separation, text: Weighed): Float32Array => {
  const scores = weights.slice((rows - 1) * columns, rows * columns)
  for (let at = 0; at < text.rows.length; at++) {
    const start = text.rows[at]! * columns
    const weight = text.weights[at]!
    for (let column = 0; column < columns; column++) scores[column]! += weight * weights[start + column]!
  }
  return scores
}

/**
 * Separates each label's texts from the others by a linear support vector machine with squared hinge loss, by
 * dual coordinate descent (Hsieh et al., ICML 2008). All labels are taken at once, text by text: a text's weights
 * are then read in order, which is several times as quick as one label after the other.
 */
export const separate = (
  texts: readonly Labelled[],
  { rows, columns, seed }: { rows: number; columns: number; seed: number },
): Separation => {
  const separation = { rows: rows + 1, columns, weights: new Float32Array((rows + 1) * columns) }
  const multipliers = new Float32Array(texts.length * columns)
  const sides = new Int8Array(columns)
  const next = numbersFrom(seed)
  const order = texts.map((_, at) => at)
  const softness = 1 / (2 * cost)
  const rounds = texts.length > 3000 ? 8 : 15
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffle(order, next)) {
      const { text, columns: own } = texts[at]!
      sides.fill(-1)
      for (const column of own) sides[column] = 1
      const scores = scoresOf(separation, text)
      let squares = 1 + softness
      for (const weight of text.weights) squares += weight * weight
      const steps = scores
      for (let column = 0; column < columns; column++) {
        const side = sides[column]!
        const before = multipliers[at * columns + column]!
        const slope = side * scores[column]! - 1 + softness * before
        const after = Math.max(before - slope / squares, 0)
        multipliers[at * columns + column] = after
        steps[column] = (after - before) * side
      }
      addTo(separation, text, steps)
    }
  }
  return separation
}

/** Moves the weights along a text by a step a label. */
export const addTo = ({ rows, columns, weights }: Separation, text: Weighed, steps: Float32Array) => {
  for (let column = 0; column < columns; column++) weights[(rows - 1) * columns + column]! += steps[column]!
  for (let at = 0; at < text.rows.length; at++) {
    const start = text.rows[at]! * columns
    const weight = text.weights[at]!
    for (let column = 0; column < columns; column++) weights[start + column]! += weight * steps[column]!
  }
}
