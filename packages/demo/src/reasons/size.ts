import type { Reason } from './reason.ts'

export const size: Reason = {
  key: 'wrong-size',
  team: 'products',
  chat: 40,
  cross: 4,
  notes: ['Vaihto tehty, {othersize} varattu.', 'Mitoitus pieni, kirjattu tuotepalautteeksi.'],
  fi: {
    subjects: [
      'Koko {size} liian pieni',
      'onko kokoa {othersize}?',
      'Vaihtaisin kokoon {othersize}',
      '{Thing}, koko',
      'Liian pieni',
      'Kokovaihto',
      'mitoitus',
      '{Thing}: vaihto',
      'Väärä koko',
      'Koon vaihto',
      '{Thing} liian {pieni|pienet}',
      'vaihto {size} → {othersize}',
      'Vaihto tilaukseen {order}',
      'koko ei sopinut',
      'kysymys koosta',
    ],
    plain: [
      '{Thing} {on hyvän tuntuinen|ovat hyvän tuntuiset}, mutta koko {size} on liian pieni. Voiko vaihtaa kokoon {othersize}?',
      'Tilasin koon {size} kokotaulukon mukaan, ja se on reilusti liian pieni. Tarvitsisin koon {othersize}.',
      'Haluaisin vaihtaa tilauksen {order} tuotteen koosta {size} kokoon {othersize}.',
      'Ostin {thing.acc} miehelleni, ja koko meni arvalla. {Othersize} olisi oikea.',
    ],
    spoken: [
      'tuli liian pieni, saisko vaihtaa {size} → {othersize}',
      'onks näitä kokoa {othersize} vielä?',
      'mitotus on kyl ihan pielessä, {size} ei mahdu mihinkään',
      'otin kokoa {size} ja jäi pieneks, miten vaihto onnistuu',
    ],
    asks: ['Onnistuuko?', 'Onko kokoa vielä?', 'Maksaako vaihto jotain?'],
    answers: [
      'Onnistuu hyvin, ja vaihto on maksuton. Varasin sinulle koon {othersize}, se lähtee heti kun palautus on skannattu noutopisteessä.',
      'Kokoa {othersize} on varastossa. Lähetin palautuskoodin, ja uusi paketti lähtee jo tänään.',
      'Kiitos palautteesta, mitoitus on tosiaan pieni. Vaihdetaan kokoon {othersize}, kuluja ei tule.',
    ],
    backs: [
      '@pleased Kiitos, nopeaa toimintaa.',
      '@worry Mites jos sekään ei sovi?',
      '@money Otan sittenkin rahat takaisin, löysin lähikaupasta.',
    ],
    settles: [
      '@worry Silloin palautat senkin, eikä se maksa mitään.',
      '@money Sopii, hyvitän {total} kun paketti on meillä.',
    ],
  },
  sv: {
    subjects: [
      '{The}: byte',
      'Storlek {othersize}?',
      'för liten',
      'storleken',
      'Fel storlek',
      'Byte av storlek',
      'Byta {size} mot {othersize}',
      'Byte order {order}',
    ],
    plain: [
      '{The} känns bra men storlek {size} är för liten. Kan jag byta till {othersize}?',
      'Jag gick efter storlekstabellen och tog {size}, men behöver {othersize}.',
      'Jag skulle vilja byta storlek på order {order}, från {size} till {othersize}.',
    ],
    spoken: [
      'blev för liten, kan jag byta {size} mot {othersize}?',
      'finns {othersize} kvar?',
      'tog {size} men den är jätteliten',
    ],
    asks: ['Går det bra?', 'Kostar bytet något?'],
    answers: [
      'Det går bra, och bytet är gratis. Jag har lagt undan {othersize} åt dig, den skickas så fort returen är inlämnad.',
      '{Othersize} finns i lager. Jag har skickat en returkod, och det nya paketet går i dag.',
    ],
    backs: ['@pleased Tack, snabbt jobbat.', '@worry Och om inte den heller passar?'],
    settles: ['@worry Då skickar du bara tillbaka den också, det kostar inget.'],
  },
  en: {
    subjects: ['Wrong size', 'Change of size', 'Exchange {size} to {othersize}', 'size problem'],
    plain: [
      'I like {the} but size {size} is too small. Can I change to {othersize}?',
      'I followed the size chart and took {size}, but I would need {othersize}. Order {order}.',
    ],
    spoken: [
      'size {size} is too small for me, do you have {othersize}?',
      'can i change the size?',
      'the sizes are smaller than normal i think',
    ],
    asks: ['Is it possible?', 'Does it cost something?'],
    answers: [
      'Yes, and the exchange is free. I put {othersize} aside for you, it leaves as soon as your return is scanned.',
      'We have {othersize}. I sent you a return code, and the new parcel leaves today.',
    ],
    backs: ['@pleased Thank you, that was fast.', '@worry What if it does not fit either?'],
    settles: ['@worry Then you just return that one too, at no cost.'],
  },
}
