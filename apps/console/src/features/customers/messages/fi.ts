import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  customers: 'Asiakkaat',
  search: 'Hae asiakkaita',
  searchHint: 'Nimi, osoite, puhelin tai asiakasnumero',
  name: 'Nimi',
  address: 'Osoite',
  language: 'Kieli',
  lastContact: 'Viimeksi yhteydessä',
  unnamed: 'Ei vielä nimeä',
  verified: 'Varmistettu',
  claimed: 'Ilmoitettu, ei varmistettu',
  none: {
    title: 'Ei vielä asiakkaita',
    advice:
      'Jokaisesta, joka kirjoittaa teille, tulee asiakas tähän. Kaikki, mitä sen jälkeen tapahtuu, kulkee samalla polulla.',
  },
  notFound: {
    title: 'Tällä nimellä ei löytynyt ketään',
    advice: 'Kokeile nimen osaa, sähköpostiosoitetta tai puhelinnumeroa.',
  },
}
