import type { Example, Model } from './model.ts'
import { type Parts, partsOfText } from './parts-of-text.ts'
import { addTo, type Separation, scoresOf } from './separating-labels.ts'
import { type Vocabulary, vocabularyOf, weigh } from './weighing-parts.ts'

/** A correction counts as much as a text that all of the learning went round to; more would forget the others. */
const steps = 20

/**
 * The model after a correction, in milliseconds and without the examples it was learnt from: the weights move
 * just so far that the text is on the right side of each label (passive-aggressive steps, Crammer et al., JMLR
 * 2006). Its new words and a new label are taken in. How sure to be is learnt anew with the next learning.
 */
export const correct = (model: Model, { text, labels: right }: Example): Model => {
  const parts = partsOfText(text)
  const names = withLabels(model.labels, right)
  const vocabulary = withParts(model.vocabulary, parts)
  const separation = widened(model, vocabulary.hashes.length + 1, names)
  const weighed = weigh(vocabulary, parts)
  const length = weighed.weights.reduce((sum, weight) => sum + weight * weight, 1)
  for (let step = 0; step < steps; step++) {
    const scores = scoresOf(separation, weighed)
    const moves = Float32Array.from(names, (name, column) => {
      const side = (name === null ? right.length === 0 : right.includes(name)) ? 1 : -1
      return (side * Math.max(0, 1 - side * scores[column]!)) / (length + 0.5)
    })
    addTo(separation, weighed, moves)
  }
  return { ...model, labels: names, vocabulary, separation }
}

const withLabels = (labels: Model['labels'], right: readonly string[]) => {
  const named = labels.filter((label) => label !== null)
  const all = [...named, ...right.filter((label) => !named.includes(label))]
  return labels.includes(null) ? [...all, null] : all
}

const withParts = (vocabulary: Vocabulary, parts: Parts): Vocabulary => {
  const fresh = new Set(
    parts.flatMap((view) => [...view.keys()]).filter((part) => !vocabulary.rowByHash.has(part)),
  )
  if (fresh.size === 0) return vocabulary
  return vocabularyOf(
    Int32Array.from([...vocabulary.hashes, ...fresh]),
    Float32Array.from([...vocabulary.rarity, ...Array.from(fresh, () => vocabulary.rarityOfUnknown)]),
    vocabulary.rarityOfUnknown,
  )
}

/** The weights with room for new rows and labels; the row that every text has stays last. */
const widened = ({ labels, separation }: Model, rows: number, names: Model['labels']): Separation => {
  const wider = { rows, columns: names.length, weights: new Float32Array(rows * names.length) }
  const last = separation.rows - 1
  names.forEach((name, column) => {
    const before = labels.indexOf(name)
    for (let row = 0; row <= last; row++) {
      const to = (row === last ? rows - 1 : row) * names.length + column
      // A label that no text had yet is on the far side of all of them.
      wider.weights[to] =
        before < 0 ? (row === last ? -1 : 0) : separation.weights[row * separation.columns + before]!
    }
  })
  return wider
}
