import type { WordsOfErrors } from '../../lib/error-words.ts'

/** `errors/<language>.ts` of a feature. */
export interface OfNoun {
  errors: WordsOfErrors
}

/** All that the nouns say of their errors, of which one file is made for each language. */
export const ofNouns = (files: Record<string, OfNoun>): WordsOfErrors =>
  Object.assign({}, ...Object.values(files).map(({ errors }) => errors))
