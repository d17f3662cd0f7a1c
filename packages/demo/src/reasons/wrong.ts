import type { Reason } from './reason.ts'

export const wrong: Reason = {
  key: 'wrong-or-missing',
  team: 'deliveries',
  chat: 28,
  cross: 18,
  notes: [
    '@wrong,paper Keräilyvirhe, hyllypaikat vierekkäin.',
    '@missing Lähetteellä rivi on kuitattu pakatuksi.',
    '@other Kaksi lähetettä vaihtunut pakkauspöydällä, toinenkin asiakas on kirjoittanut.',
  ],
  waits: [
    '@missing Varasto laskee hyllyn: saldon mukaan rivi ei ole lähtenyt meiltä. Odotan vastausta.',
    '@other Odotan, että toinen asiakas vahvistaa saaneensa tämän paketin.',
  ],
  fi: {
    subjects: [
      '@wrong Väri väärin',
      '@wrong,paper en tilannut tätä',
      '@missing Yksi puuttuu',
      '@missing Puuttuu',
      '@missing {order}: kaikki ei tullut',
      '@other Jonkun toisen paketti',
      'Keräilyvirhe?',
      'Vs: Lähete {order}',
      '@wrong,paper Väärä tuote',
      '@missing Paketista {puuttui|puuttuivat} {thing}',
      '@missing Puuttuva tuote, {order}',
      '@wrong,paper sain väärän tuotteen',
      '@missing Tilaus {order} vajaa',
      '@wrong,paper ei ollut sitä mitä tilasin',
      '@other Väärä nimi lähetteessä',
    ],
    plain: [
      '@missing Tilauksesta {order} {puuttui|puuttuivat} {thing}, vaikka lähetteen mukaan kaikki on pakattu.',
      '@paper Paketissa oli aivan väärä tuote. Tilasin {thing.acc}, ja sain kolme rullaa lahjapaperia.',
      '@other Sain jonkun toisen tilauksen. Lähetteessä on väärä nimi.',
      '@wrong {?coloured}{Thing} {tuli vääränvärisenä|tulivat vääränvärisinä}. Tilaus oli tummanharmaa.',
    ],
    spoken: [
      '@missing {thing} puuttu paketista',
      '@wrong tuli ihan väärä tavara',
      '@other paketissa oli jonku toisen kamat :D',
      '@wrong {?coloured}väärä väri tuli, tilasin harmaan',
    ],
    asks: [
      '@wrong,paper,other Milloin saan oikean?',
      '@missing Milloin loput tulevat?',
      '@wrong,paper,other Mitä teen väärälle tuotteelle?',
      'Miten edetään?',
    ],
    answers: [
      '@wrong Pahoittelut, meillä on tullut keräilyvirhe. Oikea tuote lähtee tänään, ja väärän voit pitää tai antaa eteenpäin.',
      '@paper Pahoittelut, hyllypaikat ovat vierekkäin ja käsi on mennyt väärään. {Thing} {lähtee|lähtevät} tänään, ja lahjapaperit saat pitää.',
      '@missing {Puuttuva|Puuttuvat} {thing} {lähtee|lähtevät} tänään ilman kuluja. Kiitos, kun kerroit.',
      '@other Voi ei, kaksi pakettia on mennyt ristiin. Kuljettaja hakee väärän kotoasi, ja oma pakettisi on jo matkalla.',
    ],
    backs: [
      '@wrong,missing,other>thanked Kiitos, hyvin hoidettu.',
      '@wrong,missing,paper>notyet Hei, ei ole vielä näkynyt.',
      '@paper>thanked Okei. Pidän paperit, joulu tulee aina.',
      '@other>collect Milloin se haetaan? Olen töissä neljään.',
    ],
    settles: [
      '@notyet Se on lähtenyt meiltä ja on viimeisen kirjauksen mukaan lajittelussa. Perillä se on parissa päivässä.',
      '@collect Kuljettaja käy viiden jälkeen ja soittaa ennen tuloaan.',
    ],
  },
  sv: {
    subjects: [
      '@wrong Fel vara',
      '@missing {The} saknas i paketet',
      '@missing Ofullständig leverans {order}',
      '@wrong fick fel grej',
      '@other Någon annans paket',
      'Sv: Följesedel {order}',
      '@missing saknas i order {order}',
      '@wrong Fel i leveransen',
    ],
    plain: [
      '@missing I order {order} saknades {the} fast det står som packat på följesedeln.',
      '@wrong Jag fick helt fel vara. Jag beställde {a}.',
      '@other Paketet var till någon annan, det står fel namn på följesedeln.',
    ],
    spoken: [
      '@missing {the} saknades',
      '@wrong {?coloured}fick fel färg',
      '@other det låg nån annans grejer i paketet',
      '@wrong det kom helt fel sak',
    ],
    asks: [
      '@wrong,other När får jag rätt vara?',
      '@missing När kommer resten?',
      '@wrong,other Vad gör jag med den felaktiga?',
    ],
    answers: [
      '@other Oj, två paket har bytt plats. Chauffören hämtar det felaktiga hos dig, och ditt eget är redan på väg.',
      '@wrong Beklagar, det blev fel i plockningen. Rätt vara går i dag, och den felaktiga får du behålla.',
      '@missing Beklagar. Det som saknades skickas i dag utan kostnad.',
    ],
    backs: [
      '@wrong,missing,other>thanked Tack, snyggt skött.',
      '@wrong,missing>notyet Har inte kommit än.',
      '@other>collect När hämtas det? Jag jobbar till fyra.',
    ],
    settles: [
      '@notyet Det har gått från oss och ligger i sorteringen. Om ett par dagar är det framme.',
      '@collect Chauffören kommer efter fem och ringer innan.',
    ],
  },
  en: {
    subjects: [
      '@wrong Wrong item',
      '@missing Missing item in {order}',
      '@wrong Not what I ordered',
      '@missing something is missing',
      '@other Not my parcel',
      'Delivery note {order}',
    ],
    plain: [
      '@missing {The} {was|were} missing from order {order} although the note says it was packed.',
      '@wrong I received a completely wrong product. I ordered {a}.',
    ],
    spoken: [
      '@missing my {thing} was not in the box',
      '@wrong {?coloured}wrong colour, i ordered grey',
      '@other this is parcel of somebody else',
    ],
    asks: [
      '@wrong,other When do I get the right one?',
      '@missing When does the rest come?',
      '@wrong,other What do I do with the wrong item?',
    ],
    answers: [
      '@other Oh no, two parcels have changed places. The driver collects the wrong one from you, and yours is already on its way.',
      '@wrong Sorry, that was a picking mistake. The right item leaves today and you may keep the wrong one.',
      '@missing Sorry about that. The missing item leaves today at no cost.',
    ],
    backs: [
      '@wrong,missing,other>thanked Thank you, well handled.',
      '@wrong,missing>notyet Not here yet.',
      '@other>collect When does he come? I work until four.',
    ],
    settles: [
      '@notyet It has left us and is being sorted. It should be there in a couple of days.',
      '@collect He comes after five and calls before.',
    ],
  },
}
