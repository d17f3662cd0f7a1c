import { signsOfStrangeness } from './judging.ts'
import type { Calibration } from './model.ts'
import { regress } from './regressing.ts'
import { type Labelled, numbersFrom, scoresOf, separate, shuffle } from './separating-labels.ts'
import type { Weighed } from './weighing-parts.ts'

/** A text that was kept back from learning, with the scores it then got. */
type KeptBack = {
  text: Weighed
  columns: readonly number[]
  scores: Float32Array
  learnt: ReadonlySet<number>
}

/** So many judged texts are enough to set a handful of numbers by. */
const enough = 600
const fewTexts = 1500

type Space = { rows: number; columns: number; seed: number }

/** Keeps texts back in turn, learns from the others, and scores them. */
const scoreKeptBack = (
  texts: readonly Labelled[],
  space: Space,
  folds: number,
  isKeptBack: (text: Labelled, at: number, fold: number) => boolean,
): KeptBack[] => {
  const scored: KeptBack[] = []
  for (let fold = 0; fold < folds && scored.length < enough; fold++) {
    const rest = texts.filter((text, at) => !isKeptBack(text, at, fold))
    const learnt = new Set(rest.flatMap(({ columns }) => columns))
    const separation = separate(rest, space)
    const seen = new Uint8Array(space.rows)
    for (const { text } of rest) for (const row of text.rows) seen[row] = 1
    texts.forEach((text, at) => {
      if (!isKeptBack(text, at, fold)) return
      const known = onlyRows(text.text, seen)
      scored.push({ text: known, columns: text.columns, scores: scoresOf(separation, known), learnt })
    })
  }
  return scored
}

/** A text as it would have been weighed had its own parts not been learnt of. */
const onlyRows = ({ rows, weights }: Weighed, seen: Uint8Array): Weighed => {
  const kept = Array.from(rows, (_, at) => at).filter((at) => seen[rows[at]!] === 1)
  return {
    rows: Int32Array.from(kept, (at) => rows[at]!),
    weights: Float32Array.from(kept, (at) => weights[at]!),
  }
}

/** Each label's texts dealt out in turn, so that every part has some of each. */
const dealOut = (texts: readonly Labelled[], folds: number, seed: number) => {
  const foldOf = new Int32Array(texts.length)
  const order = shuffle(
    texts.map((_, at) => at),
    numbersFrom(seed),
  ).sort((one, other) => (texts[one]!.columns[0] ?? -1) - (texts[other]!.columns[0] ?? -1))
  order.forEach((at, place) => {
    foldOf[at] = place % folds
  })
  return foldOf
}

/** The sharpness under which the right labels were likeliest to have been right; by golden section. */
const sharpnessFor = (scored: readonly KeptBack[], labels: number) => {
  const right = scored.filter(({ columns, learnt }) => columns.length === 1 && learnt.has(columns[0]!))
  const surprise = (sharpness: number) => {
    let sum = 0
    for (const { scores, columns } of right) {
      let total = 0
      for (let column = 0; column < labels; column++)
        total += Math.exp((scores[column]! - scores[columns[0]!]!) * sharpness)
      sum += Math.log(total)
    }
    return sum
  }
  const ratio = (Math.sqrt(5) - 1) / 2
  let [low, high] = [0.5, 20]
  for (let step = 0; step < 24; step++) {
    const [one, other] = [high - ratio * (high - low), low + ratio * (high - low)]
    if (surprise(one) < surprise(other)) high = other
    else low = one
  }
  return (low + high) / 2
}

/**
 * Learns how sure to be, from texts that were kept back in turn. For “none of these” whole labels are kept back,
 * unless there are texts of none to learn from: their texts are what a strange one looks like.
 */
export const calibrate = (
  texts: readonly Labelled[],
  space: Space & { labels: number; noneShare: number },
): Calibration => {
  const { labels, noneShare, seed } = space
  const folds = texts.length < fewTexts ? 10 : 5
  const foldOf = dealOut(texts, folds, seed)
  const scored = scoreKeptBack(texts, space, folds, (_, at, fold) => foldOf[at] === fold)
  const ofLabels = scored.filter(({ columns }) => columns.some((column) => column < labels))
  const oneEach = texts.every(({ columns }) => columns.length === 1)
  const [offset = 0, slope = 1] = oneEach
    ? []
    : regress(
        ofLabels.flatMap(({ scores, columns }) =>
          Array.from({ length: labels }, (_, column) => ({
            signs: [1, scores[column]!],
            yes: columns.includes(column),
            weight: 1,
          })),
        ),
      )
  const sharpness = oneEach && ofLabels.length > 0 ? sharpnessFor(ofLabels, labels) : 4
  if (noneShare === 0) return { oneEach, sharpness, slope, offset, strange: null }

  const none = scored.filter(({ columns }) => columns.includes(labels))
  const groupOf = shuffle(
    Array.from({ length: labels }, (_, column) => column % 5),
    numbersFrom(seed + 1),
  )
  const strange =
    none.length >= 20 || labels < 3
      ? none
      : scoreKeptBack(texts, space, 5, ({ columns }, _, group) => columns.some((at) => groupOf[at] === group))
  const cases = [
    ...ofLabels.map((one) => ({ one, yes: false, weight: (1 - noneShare) / ofLabels.length })),
    ...strange.map((one) => ({ one, yes: true, weight: noneShare / strange.length })),
  ]
  return {
    oneEach,
    sharpness,
    slope,
    offset,
    strange: regress(
      cases.map(({ one, yes, weight }) => ({
        signs: signsOfStrangeness(one.scores, one.text, labels),
        yes,
        weight,
      })),
    ),
  }
}
