import { type Calibration, type Likely, logistic, type Model } from './model.ts'
import { partsOfText } from './parts-of-text.ts'
import { scoresOf } from './separating-labels.ts'
import { type Weighed, weigh } from './weighing-parts.ts'

/** The labels' shares of 1 by their scores. */
const sharesOf = (scores: ArrayLike<number>, sharpness: number) => {
  let most = -Infinity
  for (let at = 0; at < scores.length; at++) most = Math.max(most, scores[at]! * sharpness)
  const shares = Array.from(scores, (score) => Math.exp(score * sharpness - most))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / total)
}

/**
 * What tells that a text is about none of the labels: how high the best label scores, how far it is ahead of the
 * second, how much of the text is known, and how texts of none score where there were some.
 */
export const signsOfStrangeness = (scores: ArrayLike<number>, text: Weighed, labels: number): number[] => {
  let best = -2
  let second = -2
  for (let column = 0; column < labels; column++) {
    const score = scores[column]!
    if (score > best) [best, second] = [score, best]
    else if (score > second) second = score
  }
  const known = text.weights.reduce((sum, weight) => sum + weight * weight, 0)
  return [1, best, best - second, known, scores.length > labels ? scores[labels]! : 0]
}

const strangeness = (weights: readonly number[], signs: readonly number[]) =>
  logistic(signs.reduce((sum, sign, at) => sum + sign * weights[at]!, 0))

/** Probabilities from scores, as they are for a text of its own; likeliest first. */
export const likelyFrom = (
  names: readonly (string | null)[],
  { oneEach, sharpness, slope, offset, strange }: Calibration,
  scores: Float32Array,
  text: Weighed,
): Likely[] => {
  const labels = names.filter((name) => name !== null)
  const none = strange ? strangeness(strange, signsOfStrangeness(scores, text, labels.length)) : 0
  const own = scores.subarray(0, labels.length)
  const shares = oneEach
    ? sharesOf(own, sharpness)
    : Array.from(own, (score) => logistic(slope * score + offset))
  const likely: Likely[] = labels.map((label, at) => ({ label, probability: shares[at]! * (1 - none) }))
  likely.push({ label: null, probability: none })
  return likely.sort((one, other) => other.probability - one.probability)
}

/** What a text is likely to be about, likeliest first; of a model that has learnt nothing, none of anything. */
export const judge = (model: Model, text: string): Likely[] => {
  if (model.labels.every((label) => label === null)) return [{ label: null, probability: 1 }]
  const weighed = weigh(model.vocabulary, partsOfText(text))
  return likelyFrom(model.labels, model.calibration, scoresOf(model.separation, weighed), weighed)
}
