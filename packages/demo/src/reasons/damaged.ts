import type { Reason } from './reason.ts'

export const damaged: Reason = {
  key: 'damaged',
  team: 'products',
  chat: 20,
  cross: 28,
  notes: [
    'Kuvat pyydetty. Kolmas samanlainen vahinko tässä kuussa ({thing}), pakkaus pitää katsoa.',
    'Uusi lähtee tänään, vanhaa ei tarvitse palauttaa.',
    'Hyvitetty 20 %, asiakas pitää tuotteen.',
    'Kirjattu reklamaatioksi pakkaamolle.',
  ],
  fi: {
    subjects: [
      '{Rikkinäinen|Rikkinäiset} {thing}',
      'Reklamaatio {order}',
      'Tuote vaurioitunut kuljetuksessa',
      '{Thing} rikki',
      'vaurioitunut paketti',
      'Reklamaatio: {title}',
      'Tuli rikkinäisenä',
      'Vs: Tilauksesi on saapunut',
      'särkynyt',
      'kuljetusvaurio',
    ],
    plain: [
      'Hain paketin tänään {point.ela}, ja {thing} {oli|olivat} rikki jo laatikossa. Pakkaus oli päältä ehjä.',
      'Avasin paketin juuri. {Thing} {on haljennut|ovat haljenneet} reunasta, ja laatikon kulma oli painunut sisään.',
      '{Thing} {tuli perille, mutta särkyneenä|tulivat perille, mutta särkyneinä}. Sisällä oli pelkkää paperia suojana.',
      'Tilauksesta {order} muu oli ehjää, mutta {thing} {oli|olivat} kappaleina.',
      'Tuotteessa {title} on iso naarmu, jota ei voi olla huomaamatta.',
      'Laatikko oli kastunut, ja {thing} sen mukana. Näin {sitä|niitä} ei voi käyttää.',
    ],
    spoken: [
      '{thing} tuli ihan säpäleinä',
      'avasin paketin ja {thing} oli rikki, pakkaus oli kyl ihan surkea',
      'hajalla tuli, tilaus {order}',
      'siinä on halkeama keskellä, ei voi käyttää',
      '{se|ne} {thing} on kolhuilla ja naarmuilla, tuliks tää käytettynä?',
      'no niin, {thing} saapui. palasina.',
    ],
    asks: [
      'Saanko tilalle uuden?',
      'Miten toimitaan?',
      'Lähetän kuvia, jos tarvitsette.',
      'Pitääkö rikkinäinen palauttaa?',
      'Haluaisin mieluiten uuden enkä rahoja.',
    ],
    answers: [
      'Voi harmi. Lähetän uuden heti, ja rikkinäisen voit hävittää, sitä ei tarvitse palauttaa. Varo sirpaleita.',
      'Pahoittelut, näin ei saa käydä. Laitoin uuden paketin tulemaan vahvempaan laatikkoon pakattuna.',
      'Kiitos, kun kerroit. Riittää, kun vastaat tähän ja liität mukaan kuvan, niin hoidan loput.\n{Uusi|Uudet} {thing} {lähtee|lähtevät} varastolta tänään.',
      'Ikävä kuulla. Voin lähettää uuden tai palauttaa rahat, kumpi sopii paremmin?',
    ],
    backs: [
      '@new Uusi kiitos. Ei ole kiire.',
      '@money Mieluummin rahat takaisin, kiitos.',
      '@picture Kuva liitteenä, toivottavasti siitä saa selvää.',
      'Ok. Toivottavasti seuraava on pakattu paremmin.',
    ],
    settles: [
      '@new Hoidettu. Saat seurantatunnuksen sähköpostiin, kun paketti lähtee.',
      '@money Palautin {total} samalle kortille. Raha näkyy muutaman pankkipäivän kuluttua.',
      '@picture Kiitos kuvasta, se menee pakkaamolle opiksi.',
    ],
  },
  sv: {
    subjects: [
      'Trasig vara',
      'Reklamation {order}',
      '{The} var sönder',
      'Transportskada',
      'Skadat paket',
      'Reklamation: {title}',
    ],
    plain: [
      'Jag packade just upp paketet, och {the} var {trasig|trasigt|trasiga}. Kartongen såg hel ut utanpå.',
      '{The} kom fram, men med en spricka rakt igenom. Det fanns bara lite papper som skydd.',
      'I order {order} var {the} i bitar när jag öppnade.',
      'Kartongen var genomblöt och innehållet likaså.',
    ],
    spoken: [
      '{the} var helt i bitar när paketet kom',
      'öppnade precis, allt krossat',
      'nja det blev ju ingen höjdare, {the} har en stor repa',
      'trasig vid leverans, order {order}',
    ],
    finland: [
      '{the} va nog helt i bitar då paketet kom',
      'paketet va int bra packat alls, {the} gick i bitar',
    ],
    asks: [
      'Får jag en ny?',
      'Hur gör vi?',
      'Bilder kan jag skicka om ni vill.',
      'Måste jag skicka tillbaka det trasiga?',
    ],
    answers: [
      'Så tråkigt. Jag skickar nytt direkt, och det trasiga behöver du inte returnera. Akta dig för skärvorna.',
      'Beklagar, så ska det inte vara. Ett nytt paket är på väg, bättre packat den här gången.',
      'Tack för att du hörde av dig. Svara gärna med en bild, så ordnar jag resten.',
    ],
    backs: [
      '@new Gärna en ny, tack. Det är ingen brådska.',
      '@money Hellre pengarna tillbaka.',
      '@picture Bild bifogas.',
    ],
    settles: [
      '@new Klart. Du får ett spårningsnummer när paketet går.',
      '@money Jag har betalat tillbaka {total}.',
    ],
  },
  en: {
    subjects: ['Broken item', 'Claim {order}', 'Damaged parcel', '{The} arrived broken', 'transport damage'],
    plain: [
      'I just opened the parcel and {the} {is|are} broken. The box looked fine from outside.',
      'The delivery arrived, but {the} had a crack through the middle. There was only paper as protection.',
      'In order {order}, {the} came in pieces.',
      'The box was wet and everything in it too.',
    ],
    spoken: [
      'my {thing} came broken',
      'opened the box and it is all in pieces :(',
      'there is a big scratch, it can not be new?',
      'the packing was not so good, it is damaged',
    ],
    asks: ['Can I get a new one?', 'How we proceed?', 'I can send pictures.', 'Do I need to send it back?'],
    answers: [
      'What a pity. I am sending a new one at once, and you do not need to return the broken one. Mind the pieces.',
      'Sorry, this should not happen. A new parcel is on its way, packed better this time.',
      'Thank you for telling us. Just reply with a picture and I will take care of the rest.',
    ],
    backs: [
      '@new New one please. No hurry.',
      '@money I prefer the money back.',
      '@picture Picture attached, I hope it is clear.',
    ],
    settles: [
      '@new Done. You get the tracking number when it leaves.',
      '@money I refunded {total} to your card.',
    ],
  },
}
