import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'reason.not-found': {
    title: 'Orsaken finns inte',
    advice: 'Den kan ha ändrats under tiden. Ladda om sidan.',
  },
  'reason.retired': { title: 'Orsaken används inte längre', advice: 'Välj en annan.' },
  'reason.used': {
    title: 'Orsaken har använts',
    advice: 'Ta den ur bruk eller slå ihop den med en annan, så bevaras dess historia.',
  },
  'reason.circle': {
    title: 'En orsak kan inte vara en del av sig själv',
    advice:
      'Välj en annan plats. Någon kan ha flyttat en del av trädet under tiden; ladda om sidan för att se det.',
  },
  'reason.too-many': {
    title: 'Det finns redan så många orsaker som det kan finnas',
    advice: 'En organisation har högst 500. Ändra någon som inte behövs.',
  },
  'reason.tree-begun': { title: 'Det finns redan orsaker', advice: 'Ladda om sidan för att se dem.' },
  'reason.required': {
    title: 'Ärendet behöver först en orsak',
    advice: 'Tryck på W för att välja en, och lös sedan ärendet.',
  },
}
