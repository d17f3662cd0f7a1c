import type { Reason } from './reason.ts'

export const praise: Reason = {
  key: 'praise',
  team: 'products',
  chat: 12,
  cross: 0,
  notes: ['Kerrottu tiimille viikkopalaverissa.'],
  fi: {
    subjects: [
      'Pitipä kiittää',
      'Hyvä me',
      'Hyvää työtä',
      '{Thing}: kiitos',
      'Positiivista palautetta',
      'risuja ja ruusuja',
      'Tyytyväinen asiakas',
      'kiitos!',
      'Kiitos',
      'Kiitokset hyvästä palvelusta',
      'Palautetta',
      '{ihana|ihanat} {thing}',
      'Ruusuja',
      'Hyvää palvelua',
      'Kehuja',
    ],
    plain: [
      'Halusin vain kiittää. {Thing} {on juuri sellainen kuin toivoin|ovat juuri sellaiset kuin toivoin}, ja toimitus oli etuajassa.',
      'Kerrankin verkkokauppa, jossa vastaa ihminen. Terveiset hänelle, joka auttoi minua viime viikolla.',
      '{Title} {on ollut|ovat olleet} käytössä nyt viikon, ja koko perhe on ihastunut.',
      'Teillä on pakattu kauniisti, ja käsin kirjoitettu kortti lämmitti mieltä.',
    ],
    spoken: [
      'ihan huippu {thing}, kiitti',
      'ei muuta ku kiitos, tuli nopeesti',
      'hyvä te!',
      'ihan jees',
      '10/10 ostan toistekin',
    ],
    answers: [
      'Kiitos kauniista sanoista, luen ne tiimille aamupalaverissa.',
      'Ihana kuulla. Tällaisella viestillä jaksaa koko viikon.',
      'Kiitos, kun kirjoitit. Mukavia hetkiä tuotteen parissa.',
    ],
  },
  sv: {
    subjects: ['Tack', 'Beröm', 'Nöjd kund', '{Fin|Fint|Fina} {thing}'],
    plain: [
      'Jag ville bara tacka. {The} är precis vad jag hoppades på, och leveransen kom före utsatt tid.',
      'Äntligen en nätbutik där en människa svarar. Hälsa den som hjälpte mig förra veckan.',
    ],
    spoken: ['jättenöjd, tack!', 'snabb leverans o fin kvalitet', 'helt okej', 'toppen'],
    answers: [
      'Tack för de fina orden, jag läser upp dem för teamet.',
      'Så roligt att höra. Ett sådant mejl räcker hela veckan.',
    ],
  },
  en: {
    subjects: ['Thank you', 'Feedback', 'very happy'],
    plain: [
      'I just wanted to say thank you. {The} {is|are} exactly what I hoped for and it came early.',
      'Finally a web shop where a real person answers. Greetings to the one who helped me.',
    ],
    spoken: ['very nice {thing}, thank you', 'fast delivery, all good', 'super'],
    answers: ['Thank you for the kind words, I will read them to the team.', 'So nice to hear. Enjoy it.'],
  },
}
