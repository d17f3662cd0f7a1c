import type { Reason } from './reason.ts'

export const business: Reason = {
  key: 'business',
  team: 'business',
  chat: 5,
  cross: 3,
  notes: [
    'Luottotiedot ok, 30 pv netto.',
    '@resell Sovittu puhelu torstaille.',
    '@resell Jälleenmyyjähinta enintään -18 %.',
  ],
  fi: {
    subjects: [
      '@offer Tarjouspyyntö',
      'Yritystilaus',
      '@gifts Henkilökunnan joululahjat',
      '@resell Jälleenmyynti',
      '@einvoice Verkkolaskuosoite',
      '@offer Tarjous: {title}',
      '@coffee Toistuva kahvitilaus',
      'Sopimusasiakkuus',
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
      '@einvoice saako yritykselle laskulla',
      '@offer meille tarttis {thing.part} mökkivuokraukseen, noin 12 kpl',
    ],
    asks: [
      'Toivomme vastausta kuluvan viikon aikana.',
      'Kiitos jo etukäteen.',
      'Soittakaa, jos on kysyttävää.',
    ],
    answers: [
      '@coffee Onnistuu. Tein toistuvan tilauksen joka toiselle maanantaille, ja lasku tulee kerran kuussa.',
      '@offer Kiitos yhteydenotosta. Tarjous on tulossa tänään, ja toimitus onnistuu kahdessa viikossa.',
      '@gifts Onnistuu. Yli 50 kappaleen erissä hinta laskee 15 prosenttia, ja logon saa kortteihin.',
      '@einvoice Päivitin verkkolaskuosoitteen ja lähetin avoimet laskut uudelleen.',
      '@resell Mielellään. Ehdotan puhelua torstaina kello 10, sopiiko?',
    ],
    backs: [
      '@resell Kiitos, sopii hyvin.',
      '@offer Hyväksymme tarjouksen.',
      '@offer Saisiko hintaan vielä toimituksen?',
    ],
    settles: [
      '@offer Hienoa, laitan tilauksen sisään ja vahvistan toimituspäivän.',
      '@offer Toimitus sisältyy, kun osoite on yksi.',
    ],
  },
  sv: {
    subjects: [
      '@offer Offertförfrågan',
      'Företagsbeställning',
      '@resell Återförsäljare',
      '@einvoice E-fakturaadress',
      '@gifts Julklappar till personalen',
    ],
    plain: [
      '@offer Vi önskar en offert på 40 stycken {title}, levererade till en adress.',
      '@gifts Vi funderar på julklappar till personalen, cirka 65 stycken. Vad har ni för rabatter?',
      '@einvoice Vår e-fakturaadress har ändrats. Fakturorna går fortfarande till den gamla.',
    ],
    spoken: ['@offer offert på 20 st {title} tack', '@einvoice kan vi få faktura på företaget?'],
    asks: ['Vi ser fram emot ert svar.', 'Tack på förhand.'],
    answers: [
      '@offer Tack för förfrågan. Offerten kommer i dag, och vi kan leverera inom två veckor.',
      '@gifts Det går bra. Över 50 stycken blir priset 15 procent lägre.',
      '@einvoice Adressen är uppdaterad och de öppna fakturorna skickade på nytt.',
    ],
    backs: ['@resell Tack, det passar bra.', '@offer Vi accepterar offerten.'],
    settles: ['@offer Utmärkt, jag lägger ordern och bekräftar leveransdagen.'],
  },
  en: {
    subjects: ['@offer Request for quotation', 'Company order', '@resell Reseller enquiry'],
    plain: [
      '@offer Please send us an offer for 40 pieces of {title}, delivered to one address.',
      '@resell We are interested in selling your products in our shop in Tartu. Whom should we talk to?',
    ],
    spoken: ['@offer offer for 20 pcs {title} please', '@resell do you deliver to companies in Estonia'],
    asks: ['We look forward to your answer.', 'Best regards and thank you.'],
    answers: [
      '@offer Thank you. The offer follows today, and we can deliver within two weeks.',
      '@resell Gladly. I suggest a call on Thursday at ten, does it suit you?',
    ],
    backs: ['@resell Thank you, it suits well.', '@offer We accept the offer.'],
    settles: ['@offer Excellent, I place the order and confirm the delivery day.'],
  },
}
