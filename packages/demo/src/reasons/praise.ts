import type { Reason } from './reason.ts'

export const praise: Reason = {
  key: 'praise',
  team: 'products',
  chat: 12,
  cross: 0,
  notes: ['Kerrotaan tiimille viikkopalaverissa.'],
  fi: {
    subjects: [
      'Pitipä kiittää',
      'Hyvä te',
      'Hyvää työtä',
      '{Thing}: kiitos',
      'Positiivista palautetta',
      'risuja ja ruusuja',
      'Tyytyväinen asiakas',
      'kiitos!',
      'Kiitos',
      '@us Kiitokset hyvästä palvelusta',
      'Palautetta',
      '@goods {?gear}{ihana|ihanat} {thing}',
      'Ruusuja',
      '@us Hyvää palvelua',
      'Kehuja',
    ],
    plain: [
      '@goods Halusin vain kiittää. {Thing} {on juuri sellainen kuin toivoin|ovat juuri sellaiset kuin toivoin}, ja kaikki sujui hyvin.',
      '@us Kerrankin verkkokauppa, jossa vastaa ihminen. Terveiset hänelle, joka auttoi minua viime viikolla.',
      '@goods {?gear}{?week}{Title} {on ollut|ovat olleet} käytössä jo jonkin aikaa, ja koko perhe on ihastunut.',
      '@us Teillä on pakattu kauniisti, ja käsin kirjoitettu kortti lämmitti mieltä.',
    ],
    spoken: [
      '@goods ihan huippu {thing}, kiitti',
      '@us ei muuta ku kiitos, kaikki pelas',
      '@us hyvä te!',
      '@fair ihan jees',
      '@us 10/10 ostan toistekin',
      '@goods {?food}{thing} oli kyllä hyvää',
    ],
    answers: [
      '@goods,us Kiitos kauniista sanoista, luen ne tiimille aamupalaverissa.',
      '@goods,us Ihana kuulla. Tällaisella viestillä jaksaa koko viikon.',
      '@goods {?gear}Kiitos, kun kirjoitit. Toivottavasti {siitä|niistä} on iloa pitkään.',
      '@fair Kiitos palautteesta. Jos jokin jäi hiertämään, siitäkin saa kirjoittaa.',
      '@us Kiitos palautteesta, kerron terveiset eteenpäin.',
    ],
  },
  sv: {
    subjects: [
      'Tack',
      'Beröm',
      'Nöjd kund',
      '@goods {?gear}{Fin|Fint|Fina} {thing}',
      'Ville bara tacka',
      'ros',
    ],
    plain: [
      '@goods Jag ville bara tacka. {The} är precis vad jag hoppades på, och leveransen gick som den skulle.',
      '@us Äntligen en nätbutik där en människa svarar. Hälsa den som hjälpte mig förra veckan.',
    ],
    spoken: ['@us jättenöjd, tack!', '@us bra grejer o fin kvalitet', '@fair helt okej', '@us toppen'],
    answers: [
      '@fair Tack för återkopplingen. Säg gärna till om något kunde ha varit bättre.',
      '@goods,us Tack för de fina orden, jag läser upp dem för teamet.',
      '@goods,us Så roligt att höra. Ett sådant mejl räcker hela veckan.',
    ],
  },
  en: {
    subjects: ['Thank you', 'Feedback', 'very happy', 'just thanks'],
    plain: [
      '@goods I just wanted to say thank you. {The} {is|are} exactly what I hoped for.',
      '@us Finally a web shop where a real person answers. Greetings to the one who helped me.',
    ],
    spoken: ['@goods very nice {thing}, thank you', '@us all good, thank you', '@us super'],
    answers: [
      '@goods,us Thank you for the kind words, I will read them to the team.',
      '@goods,us So nice to hear. It made our morning meeting.',
    ],
  },
}
