import type { MessagesLike } from '../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  more: 'Lisää',
  mainNavigation: 'Päävalikko',
  skipToContent: 'Siirry sisältöön',
  account: 'Oma tilisi',
  signOut: 'Kirjaudu ulos',
  language: 'Kieli',
  theme: 'Teema',
  themes: { light: 'Vaalea', dark: 'Tumma', system: 'Laitteen mukaan' },
  search: 'Hae tai suorita komento',
  palettePlaceholder: 'Hae asiakasta, tapausta, tilausta tai komentoa',
  paletteNothing:
    'Mitään ei löytynyt. Kokeile asiakkaan nimeä tai osoitetta, tapauksen numeroa, vähintään kolmea kirjainta aiheesta tai koko tilausnumeroa.',
  paletteResults: 'Hakutulokset',
  groups: {
    list: 'Lista',
    navigation: 'Siirry',
    general: 'Yleiset',
  },
  shortcuts: 'Pikanäppäimet',
  shortcutsHelp:
    'Pikanäppäimet toimivat aina, kun et ole kirjoittamassa. Kun näppäimiä on kaksi, paina ne peräkkäin.',
  offline: 'Yhteys katkesi. Kirjoittamasi on tallessa, ja Polku yhdistää uudelleen automaattisesti.',
  toStart: 'Takaisin alkuun',
  connecting: 'Yhdistetään',
  connectingLong: 'Palvelin ei ole vielä vastannut. Polku yrittää uudelleen automaattisesti.',
}
