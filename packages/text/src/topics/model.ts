import type { Separation } from './separating-labels.ts'
import type { Vocabulary } from './weighing-parts.ts'

/** A text and what it is about: no label where it is about none of them, several where there is more than one matter. */
export type Example = { text: string; labels: readonly string[] }

/** One answer of a judgement; `label` is null for “none of these”. Probabilities are 0 to 1. */
export type Likely = { label: string | null; probability: number }

/** What was learnt: no text of an example is in it, only hashes of parts of words. */
export type Model = {
  /** The labels by column; a last column null where texts of none were learnt from. */
  labels: (string | null)[]
  vocabulary: Vocabulary
  separation: Separation
  calibration: Calibration
}

export type Calibration = {
  /** Whether every example had one label: then the labels' probabilities share 1, else each stands by itself. */
  oneEach: boolean
  /** What scores are multiplied by before they become shares (Guo et al., ICML 2017). */
  sharpness: number
  /** A label's own probability is the logistic function of slope × score + offset (Platt 1999). */
  slope: number
  offset: number
  /** How the signs of strangeness are weighed for “none of these”; null where none is never said. */
  strange: number[] | null
}

export const logistic = (value: number) => 1 / (1 + Math.exp(-value))
