import type { Reason } from './reason.ts'

export const business: Reason = {
  key: 'business',
  team: 'business',
  chat: 5,
  cross: 3,
  notes: [
    '@offer,gifts,invoicing Luottotiedot ok, 30 pv netto.',
    '@resell Jälleenmyyjähinta enintään -18 %.',
    '@coffee Kahvisopimus: minimierä 4 kg.',
  ],
  waits: [
    '@offer,gifts Odotan ostosta varastomäärää ennen tarjousta ({title}).',
    '@resell Odotan Helenalta kantaa uusiin jälleenmyyjiin.',
  ],
  fi: {
    subjects: [
      '@offer Tarjouspyyntö',
      '@offer,gifts Yritystilaus',
      '@gifts Henkilökunnan joululahjat',
      '@resell Jälleenmyynti',
      '@einvoice Verkkolaskuosoite',
      '@offer Tarjous: {title}',
      '@coffee Toistuva kahvitilaus',
      '@invoicing Laskulla?',
      '@resell,coffee Sopimusasiakkuus',
    ],
    plain: [
      '@offer Pyydämme tarjousta: {title}, 40 kappaletta, toimitus yhteen osoitteeseen.',
      '@gifts Tilaisimme henkilökunnan joululahjat teiltä, noin 65 kappaletta. Millaisia alennuksia annatte?',
      '@einvoice Verkkolaskuosoitteemme vaihtui kuun alussa. Laskut menevät yhä vanhaan.',
      '@resell Olisimme kiinnostuneita ottamaan tuotteitanne myyntiin. Kenen kanssa asiasta voi jutella?',
      '@coffee Tarvitsemme kahvin toimituksen joka toinen maanantai. Onnistuuko toistuva tilaus?',
    ],
    spoken: [
      '@offer tarjous 20 kpl {title}, kiitos',
      '@invoicing saako yritykselle laskulla',
      '@offer meille tarttis {thing.part} mökkivuokraukseen, noin 12 kpl',
    ],
    asks: [
      '@offer,gifts Toivomme vastausta kuluvan viikon aikana.',
      'Kiitos jo etukäteen.',
      '@offer,resell Soittakaa, jos on kysyttävää.',
    ],
    answers: [
      '@coffee Onnistuu. Tein toistuvan tilauksen joka toiselle maanantaille, ja lasku tulee kerran kuussa.',
      '@offer>quote! Kiitos yhteydenotosta. Lasken tarjouksen ja lähetän sen viimeistään huomenna. Toimitus onnistuu kahdessa viikossa.',
      '@gifts>logo Onnistuu. Yli 50 kappaleen erissä hinta laskee 15 prosenttia, ja logon saa kortteihin.',
      '@einvoice Päivitin verkkolaskuosoitteen ja lähetin avoimet laskut uudelleen.',
      '@invoicing Onnistuu, laskulla voi maksaa kun tilillä on y-tunnus. Maksuaika on 30 päivää.',
      '@resell>call? Mielellään. Ehdotan puhelua torstaina kello 10, sopiiko?',
    ],
    backs: [
      '@call>agreed Kiitos, sopii hyvin.',
      '@call>earlier Torstai on meillä täynnä, kävisikö perjantai?',
      '@quoted>accepted Hyväksymme tarjouksen.',
      '@quoted>freight Saisiko hintaan vielä toimituksen?',
      '@logo>files Hyvä. Missä muodossa logo pitää toimittaa?',
      '@coffee,einvoice,invoicing>thanked Kiitos, asia kunnossa.',
    ],
    settles: [
      '@accepted Hienoa, laitoin tilauksen sisään. Toimitus on kahden viikon kuluttua.',
      '@freight Toimitus sisältyy, kun osoite on yksi.',
      '@agreed Hyvä, soitan silloin.',
      '@earlier Käy. Soitan perjantaina kello 10.',
      '@files Vektorina, mieluiten PDF. Sen voi ladata tilauksen yhteydessä.',
    ],
    follows: [
      '@quote>quoted {?quote}Tässä tarjous: {title}, veroton kappalehinta {quote}, toimitus yhteen osoitteeseen. Hinta on voimassa kuukauden.',
    ],
  },
  sv: {
    subjects: [
      '@offer Offertförfrågan',
      '@offer,gifts Företagsbeställning',
      '@einvoice E-fakturaadress',
      '@gifts Julklappar till personalen',
      '@invoicing Faktura till företag',
    ],
    plain: [
      '@offer Vi önskar en offert på 40 stycken {title}, levererade till en adress.',
      '@gifts Vi funderar på julklappar till personalen, cirka 65 stycken. Vad har ni för rabatter?',
      '@einvoice Vår e-fakturaadress har ändrats. Fakturorna går fortfarande till den gamla.',
    ],
    spoken: ['@offer offert på 20 st {title} tack', '@invoicing kan vi få faktura på företaget?'],
    asks: ['@offer,gifts Vi ser fram emot ert svar.', 'Tack på förhand.'],
    answers: [
      '@offer>quote! Tack för förfrågan. Jag räknar på det och skickar offerten senast i morgon. Vi kan leverera inom två veckor.',
      '@gifts Det går bra. Över 50 stycken blir priset 15 procent lägre, och er logotyp kan tryckas på korten.',
      '@einvoice Adressen är uppdaterad och de öppna fakturorna skickade på nytt.',
      '@invoicing Ja, när företaget är registrerat på kontot. Betalningstiden är 30 dagar.',
    ],
    backs: [
      '@quoted>accepted Vi accepterar offerten.',
      '@gifts,einvoice,invoicing>thanked Tack, då är det klart.',
    ],
    settles: ['@accepted Utmärkt, ordern är lagd. Leverans om två veckor.'],
    follows: [
      '@quote>quoted {?quote}Här är offerten: {title}, {quote} per styck exklusive moms, levererat till en adress. Priset gäller en månad.',
    ],
  },
  en: {
    subjects: [
      '@offer Request for quotation',
      '@offer Company order',
      '@resell Reseller enquiry',
      '@offer Offer for {title}',
    ],
    plain: [
      '@offer Please send us an offer for 40 pieces of {title}, delivered to one address.',
      '@resell We are interested in selling your products in our shop in Tartu. Whom should we talk to?',
    ],
    spoken: ['@offer offer for 20 pcs {title} please', '@resell could we sell your products in our shop?'],
    asks: ['@offer We look forward to your answer.', 'Thank you in advance.'],
    answers: [
      '@offer>quote! Thank you. I will work out the offer and send it by tomorrow at the latest. We can deliver within two weeks.',
      '@resell>call? Gladly. I suggest a call on Thursday at ten, would that suit you?',
    ],
    backs: ['@call>agreed Thank you, it suits well.', '@quoted>accepted We accept the offer.'],
    settles: [
      '@accepted Excellent, I have placed the order. Delivery in two weeks.',
      '@agreed Good, I will call you then.',
    ],
    follows: [
      '@quote>quoted {?quote}Here is the offer: {title}, {quote} a piece excluding VAT, delivered to one address. The price is valid for a month.',
    ],
  },
}
