import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  lead: 'Näiden lähettäjien posti menee roskapostiin. Kokonaisen verkkotunnuksen voit estää muodossa @verkkotunnus.example.',
  pattern: 'Osoite tai verkkotunnus',
  patternWrong: 'Osoite tai verkkotunnus, esimerkiksi @verkkotunnus.example',
  add: 'Estä',
  by: (name) => `Eston lisäsi ${name}`,
  remove: 'Poista esto',
  removed: (pattern) => `Esto on poistettu: ${pattern}`,
  empty: 'Ketään ei ole estetty',
  emptyHelp: 'Estä lähettäjä täällä tai suoraan tapauksesta.',
}
