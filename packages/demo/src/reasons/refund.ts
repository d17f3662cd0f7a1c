import type { Reason } from './reason.ts'

export const refund: Reason = {
  key: 'refund',
  team: 'deliveries',
  chat: 22,
  cross: 35,
  notes: [
    '@plain Palautus ollut varastolla viikon kirjaamatta. Hyväksytty käsin.',
    '@invoice Maksettu laskulla, palautus menee laskuttajan kautta. Kerrottu asiakkaalle.',
    '@plain Hyvitys tehty, {total}.',
  ],
  fi: {
    subjects: [
      'Rahat takaisin',
      'Palautuksen hyvitys',
      'Hyvitys tilauksesta {order}',
      'missä rahani?',
      'Hyvitystä ei näy',
      'palautettu, rahaa ei tullut',
      'Vs: Palautuksesi on vastaanotettu',
      'Tilauksen {order} hyvitys',
    ],
    plain: [
      '@plain Palautin {thing.gen} jo yli kaksi viikkoa sitten, eikä raha ole vieläkään tilillä.',
      '@plain Tilauksen {order} hyvitys puuttuu. Summa on {total}.',
      '@plain Teiltä tuli viesti, että palautus on vastaanotettu, mutta hyvitystä ei ole näkynyt.',
      '@invoice Maksoin laskulla ja palautin tuotteet. Nyt sain maksumuistutuksen, vaikka minulle pitäisi palauttaa rahaa.',
      '@freight Hyvitys tuli, mutta siitä puuttuvat toimituskulut.',
    ],
    spoken: [
      '@plain millon ne rahat tulee, palautin jo ajat sitte',
      '@plain hyvitys tilauksesta {order} ei oo näkyny',
      '@plain palautus on teillä mut rahat ei oo mulla',
      '@plain oottelen yhä {total} takas',
    ],
    asks: ['Milloin raha on tilillä?', 'Pyydän selvitystä.', 'Kauanko tämän kuuluu kestää?'],
    answers: [
      '@plain Palautus on kirjattu meille, ja hyväksyin juuri hyvityksen {total}. Raha on tililläsi viiden pankkipäivän kuluessa.',
      '@plain Pahoittelut, palautus oli jäänyt varastolla kirjaamatta. Hyvitin summan nyt heti.',
      '@invoice Koska maksoit laskulla, hyvitys näkyy laskun saldossa. Muistutuksesta ei tarvitse välittää, poistin sen.',
      '@freight Toimituskulut kuuluvat palauttaa, kun koko tilaus palautetaan. Korjasin asian.',
    ],
    backs: ['Kiitos. Katson tiliä loppuviikosta.', 'Ei näy vieläkään.', 'Vihdoin. Kiitos.'],
    settles: [
      'Maksu on lähtenyt meiltä. Jos se ei näy perjantaina, kirjoita suoraan minulle.',
      'Hyvä juttu.',
    ],
  },
  sv: {
    subjects: [
      'Återbetalning',
      'Pengar tillbaka order {order}',
      'Retur utan återbetalning',
      'var är mina pengar',
    ],
    plain: [
      '@plain Jag returnerade {the} för över två veckor sedan men har inte fått pengarna.',
      '@plain Återbetalningen för order {order} saknas. Det gäller {total}.',
      '@invoice Jag har fått en betalningspåminnelse fast varorna är returnerade.',
    ],
    spoken: [
      '@plain när kommer pengarna för returen?',
      '@plain har returnerat men inga pengar än',
      '@plain ni har fått varan men jag har inte fått {total}',
    ],
    asks: ['När kommer pengarna?', 'Hur lång tid ska det ta?'],
    answers: [
      '@plain Returen är registrerad och jag har godkänt återbetalningen på {total}. Pengarna kommer inom fem bankdagar.',
      '@plain Beklagar, returen hade blivit liggande på lagret. Jag har betalat tillbaka nu.',
      '@invoice Eftersom du valde faktura dras summan av där. Påminnelsen kan du bortse från.',
    ],
    backs: ['Tack, jag håller utkik.', 'Syns fortfarande inte.'],
    settles: ['Betalningen har gått från oss. Hör av dig till mig om den inte syns på fredag.'],
  },
  en: {
    subjects: ['Refund', 'Refund for {order}', 'No money back yet', 'returned but not refunded'],
    plain: [
      '@plain I returned {the} more than two weeks ago and still have not received the money.',
      '@plain The refund for order {order} is missing. It should be {total}.',
      '@invoice I paid by invoice and returned everything, but now I got a payment reminder.',
    ],
    spoken: [
      '@plain when i get my money back?',
      '@plain you have the return but i have no refund',
      '@plain still waiting {total} from you',
    ],
    asks: ['When will it be in my account?', 'Please check.'],
    answers: [
      '@plain The return is registered and I have just approved the refund of {total}. It reaches you within five banking days.',
      '@plain Sorry, the return had been left unregistered at the warehouse. I refunded it now.',
      '@invoice As you paid by invoice, the sum is taken off the invoice. You can ignore the reminder.',
    ],
    backs: ['Thanks, I will wait.', 'Still nothing.'],
    settles: ['The payment has left us. If it is not there on Friday, write to me.'],
  },
}
