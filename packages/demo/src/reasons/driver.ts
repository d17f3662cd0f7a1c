import type { Reason } from './reason.ts'

/** Praise for whoever drove the goods home. */
export const driver: Reason = {
  key: 'driver-praise',
  team: 'deliveries',
  chat: 8,
  cross: 0,
  notes: ['Taas kehuja kuljettajalle: {driver}.', '{driver} mainittu nimeltä.'],
  fi: {
    subjects: [
      'Kiitos kuljettajalle',
      'Kehuja kuljettajalle',
      'Hieno kuljettaja',
      'terveisiä kuskille',
      'Kotiinkuljetus tilaukselle {order}',
      'Kiitos {driver}',
      'Kuljettajasta hyvää palautetta',
    ],
    plain: [
      '@him {Driver} toi meille {thing.acc} ja kantoi {sen|ne} sisään asti, vaikka ei olisi tarvinnut. Kiitos hänelle.',
      '@him Kuljettaja {driver} soitti etukäteen, tuli ajallaan ja jäi vielä katsomaan, että kaikki on kunnossa.',
      '@him Harvoin kirjoitan palautetta, mutta {driver} ansaitsee kehut. Äitini on 84-vuotias ja puhuu hänestä vieläkin.',
      '@him {?winter}Meillä on jyrkkä piha ja kova jää. {Driver} hiekoitti portaat ennen kuin kantoi paketin ylös.',
    ],
    spoken: [
      '@him antakaa sille {driver}-nimiselle kuskille palkankorotus',
      '@him {driver} on kyllä maailman paras kuski, terkkuja',
      '@him kuski kanto kamat sisään asti, ihan mahtava tyyppi',
    ],
    answers: [
      '@him {?loved}Kiitos, välitän terveiset hänelle ja hänen esimiehelleen. Et ole ensimmäinen, joka kehuu häntä.',
      '@him {?loved}Ihana viesti. Tulostin sen taukotilan seinälle.',
      '@him Kiitos, että kerroit. Välitän tämän hänelle, näistä hän ilahtuu varmasti.',
    ],
  },
  sv: {
    subjects: ['Tack till chauffören', 'Beröm till {driver}', 'Bra chaufför', 'hälsning till chauffören'],
    plain: [
      '@him {Driver} körde hem {the} till oss och bar in allt, fast han inte behövde. Hälsa och tacka.',
      '@him Chauffören {driver} ringde i förväg och kom i tid. Sådant märks.',
    ],
    spoken: ['@him hälsa {driver} att han är bäst', '@him vilken trevlig chaufför!'],
    answers: [
      '@him {?loved}Tack, jag hälsar till honom och hans chef. Du är inte den första.',
      '@him Så fint att du skrev. Jag hälsar till honom, det blir han glad för.',
    ],
  },
  en: {
    subjects: ['Thanks to the driver', 'Great driver', 'Home delivery', '{Driver}'],
    plain: [
      '@him {Driver} brought us {the} and carried everything inside, although he did not have to. Please thank him.',
      '@him The driver {driver} called before and came exactly in time. Very good service.',
    ],
    spoken: ['@him the driver {driver} was so kind, say hello to him', '@him best driver ever'],
    answers: [
      '@him Thank you, I will pass it on to him and his manager.',
      '@him How nice of you to write. I will tell him today.',
    ],
  },
}
