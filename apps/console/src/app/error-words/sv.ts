import type { ErrorWords } from '../../lib/error-words.ts'
import { type OfNoun, ofNouns } from './of-nouns.ts'
import { requestErrors } from './sv/request-errors.ts'
import { serviceErrors } from './sv/service-errors.ts'

const files = import.meta.glob<OfNoun>('../../features/*/errors/sv.ts', { eager: true })

export const words: ErrorWords = {
  refused: 'Det gick inte',
  unknown: { title: 'Något gick fel', advice: 'Ingenting ändrades. Försök igen eller ladda om sidan.' },
  codes: { ...requestErrors, ...serviceErrors, ...ofNouns(files) },
}
