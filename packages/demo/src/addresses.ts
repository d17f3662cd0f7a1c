export const DOMAINS: Record<'FI' | 'SE' | 'EE', [string, number][]> = {
  FI: [
    ['posti.example', 30],
    ['kotimeili.example', 26],
    ['meili.example', 18],
    ['pohjola.example', 8],
    ['saarimail.example', 6],
    ['luukku.example', 12],
  ],
  SE: [
    ['epost.example', 40],
    ['brevlada.example', 32],
    ['norrnet.example', 28],
  ],
  EE: [
    ['kiri.example', 55],
    ['postkast.example', 45],
  ],
}
export const COMPANIES = [
  'Kahvila Aamunkoi',
  'Mökkivuokraus Peltola',
  'Hotelli Kuukkeli',
  'Rakennus Lahdenperä',
  'Ravintola Tuohi',
  'Lomakylä Rantatörmä',
  'Sisustus Saari',
  'Båthamn Västerskär',
  'Café Fyren',
  'Gästgård Lillholmen',
  'Kultasepänliike Otava',
  'Saunatalo Löyly',
  'Tilitoimisto Numero',
  'Viherpalvelu Koivikko',
  'Eräpalvelu Korpi',
  'Turismitalu Kadakas',
  'Pensionat Granbacken',
  'Kirjakauppa Lehti',
  'Kampaamo Hius',
  'Optikko Katse',
]
export const STREETS = {
  fi: [
    'Koivukatu',
    'Rantatie',
    'Kirkkokatu',
    'Mäntytie',
    'Puistokatu',
    'Satamakatu',
    'Kalliotie',
    'Pihlajatie',
    'Niittykatu',
    'Asemakatu',
    'Kuusitie',
    'Tehtaankatu',
    'Harjutie',
    'Peltotie',
  ],
  sv: [
    'Storgatan',
    'Björkvägen',
    'Strandvägen',
    'Kyrkogatan',
    'Parkgatan',
    'Skolgatan',
    'Ängsvägen',
    'Hamngatan',
    'Tallstigen',
  ],
  en: ['Pärna', 'Kase', 'Mere puiestee', 'Aia', 'Kooli', 'Metsa'],
}

/** Swedish numbers set aside for fiction by PTS. Finland and Estonia have no such series: no numbers there. */
export const FICTIONAL_PHONES = [
  ...Array.from({ length: 95 }, (_, i) => `+4670174${String(605 + i).padStart(4, '0')}`),
  ...Array.from({ length: 100 }, (_, i) => `+468465004${String(i).padStart(2, '0')}`),
  ...Array.from({ length: 100 }, (_, i) => `+46406280${String(400 + i)}`),
  ...Array.from({ length: 100 }, (_, i) => `+46980319${String(200 + i)}`),
]
