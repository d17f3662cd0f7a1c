import { calibrate } from './calibrating.ts'
import type { Example, Model } from './model.ts'
import { partsOfText } from './parts-of-text.ts'
import { separate } from './separating-labels.ts'
import { gatherVocabulary, weigh } from './weighing-parts.ts'

/**
 * Learns what texts are about from examples. `noneShare` is how much of what will be judged is expected to be
 * about none of the labels, 0 where everything is about one of them. The same examples and seed give the same
 * model. Takes seconds for thousands of texts, and the thread meanwhile: a server learns in a worker or a job.
 */
export const learn = (
  examples: readonly Example[],
  { noneShare = 0.1, seed = 1 }: { noneShare?: number; seed?: number } = {},
): Model => {
  const parts = examples.map(({ text }) => partsOfText(text))
  const named = [...new Set(examples.flatMap(({ labels }) => labels))].sort()
  const labels = examples.some(({ labels }) => labels.length === 0) ? [...named, null] : named
  const vocabulary = gatherVocabulary(parts, labels.length)
  const columnOf = new Map<string | null, number>(labels.map((label, column) => [label, column]))
  const texts = examples.map(({ labels }, at) => ({
    text: weigh(vocabulary, parts[at]!),
    columns: (labels.length > 0 ? labels : [null]).map((label) => columnOf.get(label)!),
  }))
  const space = { rows: vocabulary.hashes.length, columns: labels.length, seed }
  return {
    labels,
    vocabulary,
    separation: separate(texts, space),
    calibration: calibrate(texts, { ...space, labels: named.length, noneShare }),
  }
}
