import type { Reason } from './reason.ts'

export const broke: Reason = {
  key: 'warranty',
  team: 'products',
  chat: 24,
  cross: 18,
  notes: ['Takuu voimassa. Uusi lähetetty.', '{?lamp}Muuntaja vaihdettu, ei koko valaisinta.'],
  fi: {
    subjects: [
      'Hajosi käytössä',
      '{Thing} ei toimi',
      'Takuuseen?',
      '{Title}, takuu',
      'Vika',
      'kesti kolme viikkoa',
      'Valmistusvika',
      'Takuukorjaus',
      'Takuu',
      '{?lamp}{Thing} lakkasi toimimasta',
      'Takuuasia {order}',
      '{Title} ei toimi',
      'vika tuotteessa',
      'reklamaatio',
      '{Thing} hajosi',
    ],
    plain: [
      '{?lamp}{Thing} toimi kolme viikkoa ja lakkasi sitten. Polttimo on vaihdettu.',
      'Ostin {thing.acc} {ordered}, ja nyt {siinä|niissä} on vika, joka ei johdu käytöstä.',
      '{?lamp}{Title} vilkkuu koko ajan. Onko se vaarallista?',
      '{?cloth}Sauma repesi toisella käyttökerralla. Hintaan nähden odotin parempaa.',
    ],
    spoken: [
      '{thing} hajos jo',
      '{?lamp}ei mee enää päälle',
      '{?lamp}{thing} vilkkuu ku mikäki disko',
      'kesti kolme viikkoa, jes',
    ],
    asks: ['Kuuluuko tämä takuuseen?', 'Mitä teen?', 'Haluan uuden tilalle.'],
    answers: [
      'Kuuluu takuuseen. Lähetän uuden, ja vanhan voit viedä kierrätykseen.',
      '{?lamp}Vika on tuttu ja korjaantuu uudella muuntajalla. Lähetin sen sinulle kirjeenä.',
      '{?lamp}Otathan johdon irti seinästä varmuuden vuoksi. Lähetän uuden tilalle heti.',
      'Voitko lähettää kuvan viasta? Sitten tiedän, riittääkö varaosa.',
    ],
    backs: [
      '@picture {?pictured}Kuva tulee tässä.',
      '@works {?lamp}Muuntaja tuli ja nyt toimii, kiitos.',
      '@money Otan mieluummin rahat.',
    ],
    settles: [
      '@picture Kiitos, se riittää. Uusi lähtee tänään.',
      '@works Hyvä kuulla.',
      '@money Selvä, palautin {total}.',
    ],
  },
  sv: {
    subjects: ['Garanti', '{The} fungerar inte', 'Garantiärende {order}', 'fel på {the}'],
    plain: [
      '{?lamp}{The} fungerade i tre veckor och sedan tog det slut. Lampan är bytt.',
      'Jag köpte {a} {ordered} och nu är det fel som inte beror på användningen.',
    ],
    spoken: ['{the} har gett upp', '{?lamp}går inte att tända längre', 'höll i tre veckor, bravo'],
    asks: ['Gäller garantin?', 'Vad gör jag?'],
    answers: [
      'Garantin gäller. Jag skickar en ny, den gamla kan du lämna till återvinning.',
      '{?lamp}Felet är känt och löses med en ny transformator. Jag har skickat en i brev.',
      'Kan du skicka en bild på felet? Då vet jag om det räcker med en reservdel.',
    ],
    backs: ['@picture {?pictured}Här kommer bilden.', '@works Nu fungerar det, tack.'],
    settles: ['@picture Tack, det räcker. En ny går i dag.', '@works Så bra.'],
  },
  en: {
    subjects: ['Warranty', '{The} stopped working', 'Defect in {title}'],
    plain: [
      '{?lamp}{The} worked for three weeks and then stopped. I changed the bulb already.',
      'I bought {a} on {ordered} and now there is a fault that is not because of use.',
    ],
    spoken: [
      'it does not work anymore',
      '{?lamp}my {thing} is blinking all the time',
      'it lasted three weeks only',
    ],
    asks: ['Is it under warranty?', 'What should I do?'],
    answers: [
      'The warranty covers it. I am sending a new one, you can recycle the old one.',
      'Could you send a picture? Then I know if a spare part is enough.',
    ],
    backs: ['@picture {?pictured}Here is the picture.', '@works It works now, thank you.'],
    settles: ['@picture Thanks, that is enough. A new one leaves today.'],
  },
}
