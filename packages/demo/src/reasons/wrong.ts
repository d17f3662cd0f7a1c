import type { Reason } from './reason.ts'

export const wrong: Reason = {
  key: 'wrong-or-missing',
  team: 'deliveries',
  chat: 28,
  cross: 18,
  notes: ['@wrong Keräilyvirhe, hyllypaikat vierekkäin.', '@missing Puuttuva rivi lähetetty kirjeenä.'],
  fi: {
    subjects: [
      '@wrong Väri väärin',
      '@wrong en tilannut tätä',
      '@missing Yksi puuttuu',
      '@missing Puuttuu',
      '@missing {order}: kaikki ei tullut',
      '@other Jonkun toisen paketti',
      'Keräilyvirhe?',
      'Vs: Lähete {order}',
      '@wrong Väärä tuote',
      '@missing Paketista {puuttui|puuttuivat} {thing}',
      '@missing Puuttuva tuote, {order}',
      '@wrong sain väärän tuotteen',
      '@missing Tilaus {order} vajaa',
      '@wrong ei ollut sitä mitä tilasin',
    ],
    plain: [
      '@missing Tilauksesta {order} {puuttui|puuttuivat} {thing}, vaikka lähetteen mukaan kaikki on pakattu.',
      '@wrong Paketissa oli aivan väärä tuote. Tilasin {thing.acc}, ja sain kolme rullaa lahjapaperia.',
      '@other Sain jonkun toisen tilauksen. Lähetteessä on väärä nimi.',
      '@wrong {Thing} {tuli vääränvärisenä|tulivat vääränvärisinä}. Tilaus oli tummanharmaa.',
    ],
    spoken: [
      '@missing {thing} puuttu paketista',
      '@wrong tuli ihan väärä tavara',
      '@other pakettissa oli jonku toisen kamat :D',
      '@wrong väärä väri tuli, tilasin harmaan',
    ],
    asks: ['Milloin saan oikean?', 'Mitä teen väärälle tuotteelle?', 'Miten edetään?'],
    answers: [
      '@wrong Pahoittelut, meillä on tullut keräilyvirhe. Oikea tuote lähtee tänään, ja väärän voit pitää tai antaa eteenpäin.',
      '@missing {Puuttuva|Puuttuvat} {thing} {lähtee|lähtevät} tänään ilman kuluja. Kiitos, kun kerroit.',
      '@other Voi ei, paketit ovat menneet ristiin. Haetaan väärä pois kotoasi, ja oikea on jo matkalla.',
    ],
    backs: ['Kiitos, hyvin hoidettu.', 'Ei vielä näkynyt.', '@wrong Okei. Pidän paperit, joulu tulee aina.'],
    settles: ['@wrong Niin on reilua.', 'Seurantatunnus on {tracking}, paketti on huomenna perillä.'],
  },
  sv: {
    subjects: [
      '@wrong Fel vara',
      '@missing {The} saknas i paketet',
      '@missing Ofullständig leverans {order}',
      '@wrong fick fel grej',
    ],
    plain: [
      '@missing I order {order} saknades {the} fast det står som packat på följesedeln.',
      '@wrong Jag fick helt fel vara. Jag beställde {a}.',
      '@other Paketet var till någon annan, det står fel namn på följesedeln.',
    ],
    spoken: ['@missing {the} saknades', '@wrong fick fel färg', '@other det låg nån annans grejer i paketet'],
    asks: ['När får jag rätt vara?', 'Vad gör jag med den felaktiga?'],
    answers: [
      '@other Oj, två paket har bytt plats. Vi hämtar det felaktiga hos dig, och ditt eget är redan på väg.',
      '@wrong Beklagar, det blev fel i plockningen. Rätt vara går i dag, och den felaktiga får du behålla.',
      '@missing Det som saknades skickas i dag utan kostnad.',
    ],
    backs: ['Tack, snyggt skött.', 'Har inte kommit än.'],
    settles: ['Spårningsnumret är {tracking}, det är framme i morgon.'],
  },
  en: {
    subjects: ['@wrong Wrong item', '@missing Missing item in {order}', '@wrong Not what I ordered'],
    plain: [
      '@missing {The} {was|were} missing from order {order} although the note says it was packed.',
      '@wrong I received a completely wrong product. I ordered {a}.',
    ],
    spoken: [
      '@missing my {thing} was not in the box',
      '@wrong wrong colour, i ordered grey',
      '@other this is parcel of somebody else',
    ],
    asks: ['When do I get the right one?', 'What do I do with the wrong item?'],
    answers: [
      '@other Oh no, two parcels have changed places. We collect the wrong one from you, and yours is already on its way.',
      '@wrong Sorry, that was a picking mistake. The right item leaves today and you may keep the wrong one.',
      '@missing The missing item leaves today at no cost.',
    ],
    backs: ['Thank you, well handled.', 'Not here yet.'],
    settles: ['The tracking number is {tracking}, it arrives tomorrow.'],
  },
}
