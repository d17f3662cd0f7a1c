import type { Reason } from './reason.ts'

export const returning: Reason = {
  key: 'return',
  team: 'deliveries',
  chat: 35,
  cross: 6,
  notes: [
    'Palautustarra lähetetty.',
    '@time Palautusaika mennyt umpeen kaksi päivää sitten, hyväksytään silti.',
    'Tuote saapunut varastolle, kunto ok.',
  ],
  fi: {
    subjects: [
      'Palautus',
      'Haluan palauttaa tuotteen',
      'Palautus tilauksesta {order}',
      'palautusohje?',
      '{Thing} takaisin',
      'Tilauksen {order} palauttaminen',
      '@label Palautuslappu puuttuu',
      '@time palautusaika',
      'Miten palautan',
    ],
    plain: [
      '@label {Thing} {ei vastannut|eivät vastanneet} odotuksiani, ja haluaisin palauttaa {sen|ne}. Paketissa ei ollut palautuslappua.',
      'Sain {thing.acc} lahjaksi, ja meillä on jo {sellainen|sellaiset}. Voiko tuotteen palauttaa ilman alkuperäistä laatikkoa?',
      'Haluan palauttaa tilauksen {order}. Tuotetta ei ole käytetty.',
      'Väri on aivan toinen kuin kuvassa, joten {thing} {lähtee|lähtevät} takaisin.',
      'Tilasin vahingossa kaksi. Toinen saa lähteä takaisin, ohjeita en löydä mistään.',
      '@time Paljonko palautusaikaa on vielä jäljellä? Tilaus on tehty {ordered}.',
    ],
    spoken: [
      '@label miten tää palautus toimii, paketissa ei ollu mitään lappua',
      'ei ollu mun juttu tää {thing}, haluisin palauttaa',
      'voiks palauttaa vaikka laatikko on auki',
      'paljonko palautus maksaa?',
      'mihin voin viedä palautuksen, käykö {point.ill}?',
      'tilasin vahingos kaks, toinen pitäs palauttaa',
    ],
    asks: [
      'Miten toimin?',
      'Onko palautus maksuton?',
      'Mihin paketin voi viedä?',
      'Kiitos ohjeista jo etukäteen.',
    ],
    answers: [
      '@label Palautus onnistuu 30 päivän ajan. Lähetin palautuskoodin sähköpostiisi: näytä se noutopisteessä, tarraa ei tarvitse tulostaa.',
      'Totta kai. Pakkaa {thing.acc} niin, että {se kestää|ne kestävät} matkan, ja vie paketti mihin tahansa noutopisteistämme. Koodi on tilaussivulla.',
      'Se käy hyvin, avattu laatikko ei haittaa. Palautus on maksuton, ja raha tulee viiden pankkipäivän kuluessa siitä, kun paketti on meillä.',
      '@time Aikaa on vielä, ei hätää. Tein palautuksen valmiiksi, riittää kun viet paketin noutopisteeseen.',
    ],
    backs: [
      '@codeback Koodia ei ole tullut, tarkistin roskapostinkin.',
      '@moneyback Vein paketin tänään. Milloin rahat tulevat?',
      '@swap Voinko vaihtaa sen toiseen tuotteeseen?',
    ],
    settles: [
      '@codeback Lähetin koodin uudelleen, ja se näkyy nyt myös tililläsi.',
      '@moneyback Palautus on kirjattu. Raha on tililläsi viiden pankkipäivän kuluessa.',
      '@swap Käy. Tee uusi tilaus, niin hyvitän toimituskulun.',
    ],
  },
  sv: {
    subjects: [
      'Retur',
      'Returnera {the}',
      'Retur av order {order}',
      'returkod',
      'Hur returnerar jag?',
      'ångrar köp',
    ],
    plain: [
      '@label {The} motsvarade inte mina förväntningar och jag vill gärna returnera. Det låg ingen retursedel i paketet.',
      'Jag fick {a} i present men har redan. Går det att returnera utan originalkartong?',
      'Jag vill ångra köpet av {the}. Varan är oanvänd, order {order}.',
      'Färgen stämmer inte alls med bilden, så {the} får gå tillbaka.',
    ],
    spoken: [
      '@label hur gör man en retur?',
      'ingen retursedel i paketet, hur gör jag',
      'kan man lämna retur {point.at}?',
      'vad kostar det att skicka tillbaka {the}?',
    ],
    finland: ['@label hur funkar returen, fanns int nån lapp i paketet'],
    asks: ['Hur går jag till väga?', 'Är returen gratis?', 'Tack för hjälpen.'],
    answers: [
      '@label Du kan returnera inom 30 dagar. Jag har skickat en returkod till din e-post, visa den på utlämningsstället så behöver du inte skriva ut något.',
      'Självklart. Packa {the} så att det håller och lämna paketet på valfritt utlämningsställe. Koden finns på ordersidan.',
      'Det går bra, en öppnad kartong gör inget. Pengarna kommer inom fem bankdagar från att vi fått paketet.',
    ],
    backs: ['@codeback Jag har inte fått någon kod.', '@moneyback Nu är det inlämnat. När kommer pengarna?'],
    settles: [
      '@codeback Jag skickade koden på nytt, och den syns också på ditt konto.',
      '@moneyback Returen är registrerad, pengarna kommer inom fem bankdagar.',
    ],
  },
  en: {
    subjects: ['Return', 'I want to return {the}', 'Return of order {order}', 'return code', 'how to return'],
    plain: [
      'I would like to return {the}. It is not used, the order is {order}.',
      '@label There was no return label in the parcel. How do I send {the} back?',
      'I got {a} as a present but I already have. Can I return without the original box?',
    ],
    spoken: [
      '@label how does the return work?',
      'hi i want to send back my {thing}',
      'is return free of charge?',
      'colour is different as in the picture, i want to return it',
    ],
    asks: ['How do I proceed?', 'Is it free?', 'Thank you in advance.'],
    answers: [
      '@label You can return within 30 days. I sent a return code to your e-mail: show it at the pick-up point, there is nothing to print.',
      'Of course. Pack it so that it survives the journey and take it to any of our pick-up points. The code is on your order page.',
      'That is fine, an opened box does not matter. The money comes within five banking days after we get the parcel.',
    ],
    backs: ['@codeback I did not get the code.', '@moneyback I returned it today. When do I get the money?'],
    settles: [
      '@codeback I sent the code again, and it is now in your account as well.',
      '@moneyback The return is registered, the money comes within five banking days.',
    ],
  },
}
