import type { ErrorWords } from '../../lib/error-words.ts'
import { requestErrors } from './fi/request-errors.ts'
import { serviceErrors } from './fi/service-errors.ts'
import { type OfNoun, ofNouns } from './of-nouns.ts'

const files = import.meta.glob<OfNoun>('../../features/*/errors/fi.ts', { eager: true })

export const words: ErrorWords = {
  refused: 'Tämä ei onnistunut',
  unknown: {
    title: 'Jokin meni pieleen',
    advice: 'Mitään ei muutettu. Yritä uudelleen tai lataa sivu uudestaan.',
  },
  codes: { ...requestErrors, ...serviceErrors, ...ofNouns(files) },
}
