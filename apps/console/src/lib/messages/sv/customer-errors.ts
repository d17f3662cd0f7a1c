import type { WordsOfErrors } from '../shape.ts'

export const customerErrors: WordsOfErrors = {
  'customer.not-found': {
    title: 'Kunden finns inte',
    advice: 'Kunden kan vara borttagen eller sammanslagen med en annan.',
  },
  'customer.too-many-attributes': {
    title: 'Det finns inte plats för fler uppgifter',
    advice: 'En kund har högst 64. Ta bort någon och försök igen.',
  },
}
