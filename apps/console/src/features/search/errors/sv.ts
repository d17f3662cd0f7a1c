import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'search.nothing-asked': {
    title: 'Det finns inget att söka efter ännu',
    advice: 'Skriv ett ord, eller något efter en avgränsning som from:.',
  },
  'search.too-many-words': {
    title: 'Det är för mycket på en gång',
    advice: 'Sök med högst 20 ord och avgränsningar.',
  },
  'search.unknown-value': {
    title: 'Avgränsningen känner inte till det som står efter den',
    advice: 'Kontrollera stavningen eller ta bort avgränsningen.',
  },
}
