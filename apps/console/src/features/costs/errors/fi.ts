import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'cost.in-the-past': {
    title: 'Kustannusta ei voi asettaa menneelle ajalle',
    advice: 'Se, mitä on jo raportoitu, pysyy ennallaan. Valitse tämä tai jokin myöhempi päivä.',
  },
}
