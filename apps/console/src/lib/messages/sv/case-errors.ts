import type { WordsOfErrors } from '../shape.ts'

export const caseErrors: WordsOfErrors = {
  'case.not-found': {
    title: 'Ärendet finns inte',
    advice: 'Det kan vara borttaget eller höra till en annan organisation.',
  },
  'case.transition-refused': {
    title: 'Det går inte att göra med ärendet nu',
    advice: 'Ärendets status har ändrats. Titta på det igen.',
  },
  'case.changed': {
    title: 'Någon annan hann ändra ärendet',
    advice: 'Inget av det du skrev gick förlorat. Titta på ärendet och försök igen.',
  },
  'case.nothing-forwarded': {
    title: 'Inget mejl har vidarebefordrats i det här ärendet',
    advice: 'Den ursprungliga avsändaren kan bara bli kund när en kollega har vidarebefordrat mejlet.',
  },
  'case.no-recipient': {
    title: 'Det finns ingen adress att svara till',
    advice: 'Din text är sparad som utkast. Skriv en anteckning eller vänta tills kunden ger en adress.',
  },
  'draft.changed': {
    title: 'En annan version av utkastet har sparats under tiden',
    advice: 'Båda finns kvar. Välj vilken du fortsätter med.',
  },
}
