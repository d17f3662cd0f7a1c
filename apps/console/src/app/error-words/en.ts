import type { ErrorWords } from '../../lib/error-words.ts'
import { requestErrors } from './en/request-errors.ts'
import { serviceErrors } from './en/service-errors.ts'
import { type OfNoun, ofNouns } from './of-nouns.ts'

const files = import.meta.glob<OfNoun>('../../features/*/errors/en.ts', { eager: true })

export const words: ErrorWords = {
  refused: 'That did not go through',
  unknown: {
    title: 'Something went wrong here',
    advice: 'Nothing was changed. Try again, or reload the page.',
  },
  codes: { ...requestErrors, ...serviceErrors, ...ofNouns(files) },
}
