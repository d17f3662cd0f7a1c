import { correct, decode, type Example, encode, learn } from '@polku/text/topics'
import { serveTasks } from '../../platform/threads/serving.ts'

/** `model` is what is known already and only corrected; null where all is learnt from the examples. */
export interface Lesson {
  model: Uint8Array | null
  examples: Example[]
}

serveTasks<Lesson>(async ({ model, examples }) =>
  encode(model ? examples.reduce(correct, decode(model)) : learn(examples)),
)
