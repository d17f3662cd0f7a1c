import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'customer.not-found': {
    title: 'Kunden finns inte',
    advice: 'Kunden kan vara borttagen.',
  },
  'customer.already-one': {
    title: 'De två är redan samma kund',
    advice: 'Öppna vilken som helst av dem: du ser samma kund.',
  },
  'customer.union-not-found': {
    title: 'Kunderna är inte längre sammanslagna',
    advice: 'Någon kan redan ha skilt dem åt. Ladda om sidan.',
  },
  'customer.too-many-attributes': {
    title: 'Det finns inte plats för fler uppgifter',
    advice: 'En kund har högst 64. Ta bort någon och försök igen.',
  },
}
