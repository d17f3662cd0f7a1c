import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  lead: 'Ohjelmille, jotka käyttävät rajapintaa. Avain käyttää luojansa oikeuksia sille annetussa roolissa.',
  add: 'Uusi avain',
  dialog: 'Luo API-avain',
  name: 'Käyttötarkoitus',
  nameHelp: 'Esimerkiksi ”Verkkokauppa” tai ”Öinen vienti”.',
  nameMissing: 'Kirjoita avaimen käyttötarkoitus',
  role: 'Mitä sillä saa tehdä',
  make: 'Luo avain',
  made: 'Avain on valmis',
  once: 'Ota avain talteen nyt. Sitä ei näytetä uudelleen.',
  key: 'API-avain',
  actsAs: (name) => `Käyttää oikeuksia: ${name}`,
  used: 'Viimeksi käytetty',
  neverUsed: 'Ei vielä käytetty',
  end: 'Poista',
  endTitle: (name) => `Poistetaanko avain ${name}?`,
  endHelp: 'Avainta käyttävät ohjelmat lakkaavat heti toimimasta. Tätä ei voi perua.',
  ended: (name) => `Avain ${name} on poistettu`,
  empty: 'Ei vielä avaimia',
  emptyHelp: 'Luo jokaiselle ohjelmalle oma avain, niin voit poistaa yhden muita häiritsemättä.',
}
