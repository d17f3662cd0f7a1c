import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'field.not-found': {
    title: 'Fältet finns inte',
    advice: 'Det kan ha ändrats under tiden. Ladda om sidan.',
  },
  'field.retired': {
    title: 'Fältet används inte längre',
    advice: 'Det som är ifyllt finns kvar och kan tömmas. Fältet kan tas i bruk igen i inställningarna.',
  },
  'field.too-many': {
    title: 'Det finns redan så många fält som det kan finnas',
    advice: 'En organisation har högst 50. Ge ett fält som inte längre används ett nytt namn i stället.',
  },
  'field.without-choices': { title: 'Det finns inget att välja', advice: 'Lägg till minst ett alternativ.' },
  'field.value-unfit': {
    title: 'Det här passar inte i fältet',
    advice: 'Fältets typ kan ha ändrats under tiden. Ladda om sidan och fyll i fältet igen.',
  },
  'field.values-lost': {
    title: 'Värden i ärenden skulle gå förlorade',
    advice: 'Inget har ändrats. Skapa ett nytt fält, eller töm värdena först.',
  },
  'field.required': {
    title: 'Ett obligatoriskt fält är tomt',
    advice: 'Fyll i det under kundens namn och lös sedan ärendet.',
  },
}
