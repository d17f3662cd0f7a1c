import type { Reason } from './reason.ts'

export const code: Reason = {
  key: 'collection-code',
  team: 'deliveries',
  chat: 62,
  cross: 12,
  notes: ['@code Koodi lähetetty uudelleen.', '@code Puhelinnumerossa numero väärin, korjattu.'],
  fi: {
    subjects: [
      '@code Noutokoodi',
      '@code Saapumisilmoitus puuttuu',
      '@code Koodi hukassa',
      '@code noutokoodi tilaukseen {order}',
      '@time Noutoaika umpeutuu',
    ],
    plain: [
      '@code Seurannan mukaan paketti on {point.ine}, mutta en ole saanut noutokoodia.',
      '@code Poistin vahingossa viestin, jossa noutokoodi oli. Voiko sen lähettää uudelleen?',
      '@time Noutoaika päättyy huomenna, enkä pääse paikalle ennen maanantaita. Voiko sitä pidentää?',
      '@other Voiko naapuri hakea paketin puolestani {point.ela}?',
    ],
    spoken: [
      '@code en saanu noutokoodia',
      '@code voitko laittaa koodin uusiks, tilaus {order}',
      '@time saako noutoaikaa lisää',
      '@other voiks mies hakea mun paketin',
      '@code koodi?',
    ],
    asks: ['Kiitos avusta.', 'Lähetättekö koodin tähän?'],
    answers: [
      '@code Lähetin koodin uudelleen. Näytä viesti ja henkilötodistus, niin saat paketin.',
      '@time Noutoaikaa on nyt viikko lisää.',
      '@other Onnistuu: anna hänelle koodi, muuta ei tarvita.',
      '@code Numerossasi oli yksi numero väärin. Korjasin sen, ja viesti lähti juuri.',
    ],
    backs: ['@code tuli, kiitos', '@code Ei tullut vieläkään mitään.', 'Loistavaa.'],
    settles: ['@code Lähetin sen nyt myös sähköpostiin.'],
  },
  sv: {
    subjects: [
      '@code Hämtkod',
      '@code Ingen avi',
      '@time Förlänga hämttiden',
      '@code kod till order {order}',
    ],
    plain: [
      '@code Enligt spårningen är paketet framme, men jag har inte fått någon hämtkod.',
      '@code Jag råkade radera meddelandet med koden. Kan ni skicka den igen?',
      '@time Hämttiden går ut i morgon och jag är bortrest. Går det att förlänga?',
    ],
    spoken: [
      '@code har inte fått nån kod',
      '@code kan ni skicka koden igen',
      '@other kan min man hämta paketet?',
    ],
    finland: ['@code fick int nån kod', '@time får jag förlängt hämttiden ännu?'],
    asks: ['Tack på förhand.'],
    answers: [
      '@code Jag har skickat koden på nytt. Visa den och legitimation.',
      '@time Nu har du en vecka till på dig.',
      '@other Det går bra, ge bara koden till den som hämtar.',
    ],
    backs: ['@code nu kom den, tack', '@code Inget har kommit.'],
    settles: ['@code Nu finns den i din e-post också.'],
  },
  en: {
    subjects: ['@code Pick-up code', '@code No code received', '@time Longer pick-up time'],
    plain: [
      '@code Tracking says the parcel has arrived but I did not get the code.',
      '@code I deleted the message with the code by mistake. Can you send it again?',
      '@other Can my neighbour collect the parcel for me?',
    ],
    spoken: [
      '@code i did not get the code',
      '@code please send code again, order {order}',
      '@time can i have more days to pick it up',
    ],
    asks: ['Thanks for help.'],
    answers: [
      '@code I sent the code again. Show it together with your ID.',
      '@time You now have a week more.',
      '@other Yes, just give the code to the one who collects it.',
    ],
    backs: ['@code got it thanks', '@code Still nothing.'],
    settles: ['@code It is now in your e-mail as well.'],
  },
}
