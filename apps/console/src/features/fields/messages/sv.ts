import { type MessagesLike, plural } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  edit: 'Fyll i fält',
  add: 'Fält',
  nothing: 'Inget val',
  isRequired: (name) => `${name} (obligatoriskt)`,
  fillFirst: 'Fyll i de obligatoriska fälten och lös sedan ärendet.',
  noNumber: 'Skriv ett tal, till exempel 12,5',
  filled: (name) => `${name} har sparats`,
  emptied: (name) => `${name} har tömts`,
  notFilled: (name) => `${name} sparades inte`,
  lead: 'Det du vill veta om varje ärende: ett parti, en storlek, en dag. Fälten fylls i på ärendet.',
  newField: 'Nytt fält',
  nameIn: (language) => `Namn, ${language}`,
  nameMissing: 'Skriv ett namn på minst ett språk',
  kind: 'Typ',
  kinds: { text: 'Text', number: 'Tal', choice: 'Val', date: 'Datum' },
  choices: 'Alternativ',
  choiceIn: (n, language) => `Alternativ ${n}, ${language}`,
  addChoice: 'Lägg till ett alternativ',
  removeChoice: (n) => `Ta bort alternativ ${n}`,
  choiceMissing: 'Lägg till minst ett alternativ',
  required: 'Obligatoriskt',
  isRequiredToSolve: 'Obligatoriskt innan ett ärende löses',
  lost: (n) =>
    plural('sv', n, {
      one: 'Ett värde i ett ärende skulle gå förlorat. Inget har ändrats. Skapa ett nytt fält, eller töm värdet först.',
      other:
        'Värden i # ärenden skulle gå förlorade. Inget har ändrats. Skapa ett nytt fält, eller töm värdena först.',
    }),
  save: 'Spara',
  change: 'Redigera',
  moveUp: (name) => `Flytta upp ${name}`,
  moveDown: (name) => `Flytta ner ${name}`,
  retire: 'Sluta använda',
  retireHelp: 'Det som är ifyllt i ärenden finns kvar, men fältet erbjuds inte längre.',
  retired: (name) => `Fältet ${name} erbjuds inte längre`,
  isRetired: 'Används inte längre',
  takeUp: 'Använd igen',
  empty: 'Inga fält ännu',
  emptyHelp: 'Skapa ett för det du ofta frågar efter eller letar efter, till exempel en produkts parti.',
}
