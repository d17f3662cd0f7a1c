import type { Reason } from './reason.ts'

export const privacy: Reason = {
  key: 'letters-and-data',
  team: 'deliveries',
  chat: 20,
  cross: 15,
  notes: [
    '@letter Poistettu uutiskirjeen listalta.',
    '@data Siirretty tietosuojavastaavalle.',
    '@code Koodi voimassa vain kanta-asiakkaille, hyvitetty käsin.',
  ],
  fi: {
    subjects: [
      '@letter Uutiskirjeen peruutus',
      '@code Alennuskoodi ei toimi',
      '@letter lopettakaa mainokset',
      '@data Omat tietoni',
      '@code alennus',
      '@code Kampanjakoodi',
      '@erase Tietojen poistaminen',
    ],
    plain: [
      '@letter Olen perunut uutiskirjeen jo kahdesti, ja se tulee silti joka viikko.',
      '@code Alennuskoodi ei mennyt läpi kassalla, vaikka se on voimassa sunnuntaihin.',
      '@data Haluaisin tietää, mitä tietoja minusta on tallennettu.',
      '@erase Pyydän poistamaan tilini ja kaikki tietoni.',
      '@code Unohdin syöttää alennuskoodin tilaukseen {order}. Voiko sen lisätä jälkikäteen?',
    ],
    spoken: [
      '@letter ei enää mainoksia kiitos',
      '@code koodi ei toimi',
      '@letter miten uutiskirjeestä pääsee eroon',
      '@code saako aleprosentin vielä tilaukseen {order}',
    ],
    asks: ['Kiitos.', 'Toivon vahvistusta.', 'Voitteko auttaa?'],
    answers: [
      '@erase Pyyntösi on kirjattu. Poistamme tilin ja tiedot kuukauden kuluessa, lukuun ottamatta kuitteja, jotka kirjanpitolaki pyytää säilyttämään.',
      '@letter Poistin osoitteesi listalta käsin, tänään lähtevä kirje voi vielä ehtiä tulla. Pahoittelut.',
      '@code Koodi toimii vain kirjautuneena. Hyvitin alennuksen jälkikäteen, näet sen tililläsi.',
      '@data Saat koosteen tiedoistasi kahden viikon kuluessa. Välitin pyynnön tietosuojavastaavallemme.',
    ],
    backs: ['Kiitos.', '@letter Hyvä. Nyt tuli kyllä taas yksi.'],
    settles: ['@letter Se oli viimeinen.'],
  },
  sv: {
    subjects: [
      '@letter Nyhetsbrev',
      '@code Rabattkoden fungerar inte',
      '@data Mina uppgifter',
      '@letter sluta skicka reklam',
    ],
    plain: [
      '@letter Jag har avslutat nyhetsbrevet två gånger men det kommer ändå.',
      '@code Rabattkoden gick inte igenom fast den gäller till söndag.',
      '@data Jag vill veta vilka uppgifter ni har sparat om mig.',
    ],
    spoken: [
      '@letter ingen mer reklam tack',
      '@code koden funkar inte',
      '@code glömde rabattkoden på order {order}, går det i efterhand?',
    ],
    asks: ['Tack.', 'Bekräfta gärna.'],
    answers: [
      '@letter Jag har tagit bort din adress för hand. Beklagar besväret.',
      '@code Koden gäller bara när man är inloggad. Jag har dragit av rabatten i efterhand.',
      '@data Du får en sammanställning inom två veckor.',
    ],
    backs: ['Tack.', '@letter Bra, fast nu kom det ett till.'],
    settles: ['@letter Det var det sista.'],
  },
  en: {
    subjects: ['@letter Newsletter', '@code Discount code', '@data my data'],
    plain: [
      '@letter I have unsubscribed two times but the newsletter still comes.',
      '@code The discount code did not work although it should be valid until Sunday.',
      '@data Please tell me what data you have about me.',
    ],
    spoken: [
      '@letter please stop the newsletter',
      '@code code is not working',
      '@code i forgot the discount code, can you add it to {order}',
    ],
    asks: ['Thank you.', 'Please confirm.'],
    answers: [
      '@data You will get a summary of your data within two weeks.',
      '@letter I removed your address by hand. Sorry for the trouble.',
      '@code The code works only when logged in. I gave you the discount afterwards.',
    ],
    backs: ['Thank you.'],
    settles: ['You are welcome.'],
  },
}
