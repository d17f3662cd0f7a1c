import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'tag.not-found': {
    title: 'Etiketten finns inte',
    advice: 'Den kan ha ändrats under tiden. Ladda om sidan.',
  },
  'tag.name-taken': {
    title: 'Det finns redan en etikett med det namnet',
    advice:
      'Använd den, eller välj ett annat namn. En etikett som inte längre används kan tas i bruk igen i inställningarna.',
  },
  'tag.retired': { title: 'Etiketten används inte längre', advice: 'Välj en annan.' },
  'tag.too-many': {
    title: 'Det finns redan så många etiketter som det kan finnas',
    advice: 'Ett ärende har högst 20 etiketter och organisationen högst 200 i bruk. Ta bort någon först.',
  },
}
