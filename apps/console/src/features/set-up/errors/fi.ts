import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'set-up.link-invalid': {
    title: 'Linkki ei kelpaa',
    advice:
      'Se on vajaa, käytetty tai vanhentunut. Kopioi koko linkki palvelimen tulosteesta tai aja palvelimella npm run owner, niin saat uuden.',
  },
  'set-up.done': { title: 'Polku on jo otettu käyttöön', advice: 'Kirjaudu sisään.' },
}
