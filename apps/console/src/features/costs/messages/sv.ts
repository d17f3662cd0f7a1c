import { type MessagesLike, plural } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  lead: 'Vad en kontakt kostar, efter orsak och kanal: hanteringstiden gånger vad arbetet kostar, eller det som ekonomin anger. En ändring gäller från och med då, och rapporter för tidigare dagar behåller sina kostnader.',
  hour: 'En arbetstimme',
  hourHelp: 'Lön med alla bikostnader. Kontakternas kostnader räknas ut från den.',
  hourMissing: 'Inte angiven än',
  set: 'Ange',
  change: 'Ändra',
  asOf: 'Läget den',
  contacts: 'Kontakter',
  contactsHelp: 'Mätt på de senaste 90 dagarnas lösta kontakter som har fått en orsak.',
  none: 'Inget har mätts än',
  noneHelp: 'Kostnaderna visas när kontakter som har fått en orsak har lösts.',
  measured: (n, each, range) =>
    `${plural('sv', n, { one: '# kontakt', other: '# kontakter' })} · i snitt ${each}, hälften ${range}`,
  notMeasured: 'Ingen hanteringstid har mätts',
  workedOut: 'Uträknad',
  setBy: (who, date) => (who ? `${who}, ${date}` : date),
  source: 'Källa',
  sourceHelp: 'Varifrån siffran kommer, till exempel en löneberäkning.',
  sourceMissing: 'Ange varifrån siffran kommer',
  amount: (currency) => `Kostnad (${currency})`,
  amountWrong: 'Ange ett belopp, till exempel 41,20',
  currency: 'Valuta',
  from: 'Gäller från',
  fromHelp: 'Lämnas det tomt gäller den från nu.',
  save: 'Spara',
  again: 'Räkna ut den igen',
  againSource: 'Räknas ut igen',
}
