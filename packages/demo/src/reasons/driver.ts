import type { Reason } from './reason.ts'

/** Praise for whoever drove the goods home. */
export const driver: Reason = {
  key: 'driver-praise',
  team: 'deliveries',
  chat: 8,
  cross: 0,
  notes: ['Taas kehuja kuljettajalle: {driver}.', '{driver} mainittu nimeltä. Välitetty kuljetusliikkeelle.'],
  fi: {
    subjects: [
      'Kiitos kuljettajalle',
      'Kehuja kuljettajalle',
      'Hieno kuljettaja',
      'terveisiä kuskille',
      'Kotiinkuljetus tilaukselle {order}',
    ],
    plain: [
      '{Driver} toi meille {thing.acc} ja kantoi {sen|ne} sisään asti, vaikka ei olisi tarvinnut. Kiitos hänelle.',
      'Kuljettaja {driver} soitti etukäteen, tuli ajallaan ja jäi vielä katsomaan, että kaikki on kunnossa.',
      'Harvoin kirjoitan palautetta, mutta {driver} ansaitsee kehut. Äitini on 84-vuotias ja puhuu hänestä vieläkin.',
      'Meillä on jyrkkä piha ja kova jää. {Driver} hiekoitti portaat ennen kuin kantoi paketin ylös.',
    ],
    spoken: [
      'antakaa sille {driver}-nimiselle kuskille palkankorotus',
      '{driver} on kyllä maailman paras kuski, terkkuja',
      'kuski kanto kamat sisään asti, ihan mahtava tyyppi',
    ],
    answers: [
      'Kiitos, välitän terveiset hänelle ja hänen esimiehelleen. Et ole ensimmäinen, joka kehuu häntä.',
      'Ihana viesti. Tulostin sen taukotilan seinälle.',
      'Kiitos, että kerroit. Näistä hän ilahtuu varmasti.',
    ],
  },
  sv: {
    subjects: ['Tack till chauffören', 'Beröm till {driver}', 'Bra chaufför'],
    plain: [
      '{Driver} körde hem {the} till oss och bar in allt, fast han inte behövde. Hälsa och tacka.',
      'Chauffören {driver} ringde i förväg och kom i tid. Sådant märks.',
    ],
    spoken: ['hälsa {driver} att han är bäst', 'vilken trevlig chaufför!'],
    answers: [
      'Tack, jag hälsar till honom och hans chef. Du är inte den första.',
      'Så fint att du skrev. Det blir han glad för.',
    ],
  },
  en: {
    subjects: ['Thanks to the driver', 'Great driver', 'Home delivery'],
    plain: [
      '{Driver} brought us {the} and carried everything inside, although he did not have to. Please thank him.',
      'The driver {driver} called before and came exactly in time. Very good service.',
    ],
    spoken: ['the driver {driver} was so kind, say hello to him', 'best driver ever'],
    answers: ['Thank you, I will pass it on to him and his manager. You are not the first to say so.'],
  },
}
