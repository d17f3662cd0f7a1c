import type { en } from './en.ts'

export const fi: typeof en = {
  search: 'Haku',
  placeholder: 'Sanoja, nimi, tilausnumero…',
  narrow: 'Rajaa hakua',
  kinds: 'Mitä näytetään',
  everything: 'Kaikki',
  kindNames: {
    message: 'Viestit',
    note: 'Muistiinpanot',
    case: 'Tapaukset',
    customer: 'Asiakkaat',
    order: 'Tilaukset',
    file: 'Tiedostot',
  },
  groups: { said: 'Viestit ja muistiinpanot', orders: 'Tilaukset', files: 'Tiedostot' },
  operators: {
    'from:': 'kuka kirjoitti',
    'to:': 'kenelle',
    'team:': 'tiimi',
    'reason:': 'syy',
    'tag:': 'tunniste',
    'state:': 'tila',
    'channel:': 'kanava',
    'after:': 'päivästä alkaen',
    'before:': 'ennen päivää',
    'has:file': 'liite mukana',
    '""': 'täsmälleen näin',
    '-': 'ilman sanaa',
  },
  found: 'Löydöt',
  showAll: (text: string) => `Näytä kaikki haulla ”${text}”`,
  begin: {
    title: 'Hae kaikesta',
    advice:
      'Viesteistä, muistiinpanoista, tapauksista, asiakkaista, tilauksista ja tiedostoista. Mikä tahansa taivutusmuoto löytää muutkin, ja yhdyssanan osa löytää koko sanan.',
  },
  nothing: {
    title: 'Mitään ei löytynyt',
    advice:
      'Kokeile vähempiä sanoja, toista sanaa samasta asiasta tai jätä jokin rajaus pois. Roskaposti löytyy rajauksella state:spam.',
  },
}
