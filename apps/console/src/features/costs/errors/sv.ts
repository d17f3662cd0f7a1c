import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'cost.in-the-past': {
    title: 'En kostnad kan inte anges för tid som har gått',
    advice: 'Det som redan har rapporterats ändras inte. Välj i dag eller en senare dag.',
  },
}
