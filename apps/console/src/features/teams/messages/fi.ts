import { type MessagesLike, plural } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  lead: 'Tapauksen voi antaa tiimille, ja jokaisella tiimillä on Saapuneissa oma näkymänsä.',
  add: 'Uusi tiimi',
  name: 'Tiimin nimi',
  nameMissing: 'Kirjoita tiimin nimi',
  members: 'Jäsenet',
  memberCount: (n) => plural('fi', n, { one: '# jäsen', other: '# jäsentä' }),
  noMembers: 'Ei vielä ketään',
  change: 'Muokkaa',
  save: 'Tallenna',
  remove: 'Poista',
  removeTitle: (name) => `Poistetaanko tiimi ${name}?`,
  removeHelp: 'Sen tapaukset jäävät paikoilleen ilman tiimiä. Tätä ei voi perua.',
  removed: (name) => `Tiimi ${name} on poistettu`,
  empty: 'Ei vielä tiimejä',
  emptyHelp:
    'Luo tiimi jokaiselle ryhmälle, joka hoitaa tietynlaisia tapauksia, kuten toimituksia tai palautuksia.',
}
