import type { Reason } from './reason.ts'

export const glass: Reason = {
  key: 'fireplace-glass',
  team: 'products',
  chat: 30,
  cross: 12,
  notes: [
    '@wide Mitat tarkistettu piirustuksesta, 480 käy vanhaan Hehkuun vuodesta 2014.',
    '@cracked Lasi lähetettävä aina puulaatikossa, tämä oli pahvissa.',
    '@seal Tiiviste puuttui. Lähetetty kirjeessä.',
  ],
  fi: {
    subjects: [
      '@cracked Takkalasi rikki',
      '@wide Takkalasin mitat',
      'takkalasi',
      '@soot Nokeentunut takkalasi',
      '@cracked Lasi särkyi',
      '@wide Sopiiko lasi',
      '@seal Takkalasin tiiviste',
      'Vs: Tilausvahvistus {order}',
      '@cracked Lasin vaihto',
    ],
    plain: [
      '@wide Tilasin takkalasin {ordered}, ja nyt kun sovitan sitä paikalleen, se on muutaman millin liian leveä.',
      '@soot Takkalasi nokeentuu joka lämmityksellä, vaikka puut ovat kuivia. Onko lasissa vikaa?',
      '@seal Takkalasi saapui ehjänä, mutta paketista puuttui tiiviste.',
      '@cracked Lasiin tuli halkeama jo toisella lämmityskerralla. Tilausnumero on {order}.',
      '@cracked Uusi takkalasi tuli, ja se oli haljennut kulmasta kulmaan. Laatikko kilisi jo noutopisteellä.',
      '@wash Saako takkalasin pestä tavallisella pesuaineella, vai naarmuuntuuko se?',
    ],
    spoken: [
      '@soot takkalasi on noessa koko ajan, millä sen saa puhtaaks',
      '@wide lasi ei mahdu paikoilleen, mitattiin kyl kahteen kertaan',
      '@cracked se takkalasi tuli halki',
      '@seal tuleeks sen lasin mukana tiiviste vai pitääkö ostaa erikseen',
      '@cracked lasi poksahti ku sytytin takan ekan kerran',
    ],
    asks: ['Mitä neuvotte?', 'Voiko sen vaihtaa?', 'Kiitos avusta.', 'Onko teillä asennusohjetta?'],
    answers: [
      '@wash Tavallinen astianpesuaine käy, hankausaine ei. Helpoimmin noki lähtee kostealla paperilla ja tuhkalla, kun lasi on kylmä.',
      '@soot Noki johtuu yleensä liian pienestä ilmasta sytytyksessä. Pidä ilmaluukku auki ensimmäiset kymmenen minuuttia, ja pyyhi lasi kostealla talouspaperilla ja tuhkalla.\nJos se ei auta, lähetän uuden tiivisteen.',
      '@wide Lasin pitää liikkua kehyksessä pari milliä, koska se laajenee. Jos se on leveämpi kuin vanha, vaihdamme sen maksutta.',
      '@cracked Harmi. Lähetän uuden lasin puulaatikossa ja tiivisteen samassa. Vanhaa ei tarvitse palauttaa.',
      '@seal Tiivisteen pitäisi olla mukana. Laitoin sen tulemaan kirjeenä, se tulee postilaatikkoon.',
    ],
    backs: [
      '@soot Kokeilen tuota tuhkakikkaa.',
      '@wide Mittasin vielä, leveys on 486 mm.',
      '@cracked Kiitos, uusi lasi olisi hyvä.',
    ],
    settles: [
      '@wide Silloin oikea malli on leveämpi. Vaihdan sen maksutta, tarra palautusta varten on tässä viestissä.',
      '@soot Hienoa. Kerro, jos noki tulee takaisin.',
    ],
  },
  sv: {
    subjects: [
      'Kaminglas',
      '@wide Kaminglaset passar inte',
      '@soot Sotigt glas',
      '@cracked Glaset sprack',
      '@seal Tätning till kaminglas',
    ],
    plain: [
      '@wide Jag beställde ett kaminglas {ordered}, men det är några millimeter för brett.',
      '@soot Kaminglaset blir svart av sot varje gång vi eldar. Är det fel på glaset?',
      '@seal Glaset kom helt men tätningen saknas. Order {order}.',
      '@cracked Glaset sprack redan andra gången vi eldade.',
    ],
    spoken: [
      '@soot kaminglaset sotar hela tiden, hur får man det rent',
      '@cracked glaset kom sprucket',
      '@seal ingår tätningen eller ska man köpa den själv?',
    ],
    asks: ['Vad råder ni till?', 'Går det att byta?', 'Tack på förhand.'],
    answers: [
      '@seal Tätningen ska följa med. Jag skickar en i brev redan i dag.',
      '@soot Sot beror oftast på för lite luft vid tändningen. Ha spjället öppet de första tio minuterna och torka glaset med fuktigt papper och lite aska.',
      '@wide Glaset ska ha någon millimeter spel. Är det bredare än det gamla byter vi det utan kostnad.',
      '@cracked Beklagar. Jag skickar ett nytt glas i trälåda, och tätningen i samma paket.',
    ],
    backs: ['@soot Jag provar med aska.', '@wide Jag mätte igen, bredden är 486 mm.'],
    settles: [
      '@wide Då är det den bredare modellen du ska ha. Jag byter utan kostnad.',
      '@soot Så bra. Säg till om sotet kommer tillbaka.',
    ],
  },
  en: {
    subjects: [
      'Fireplace glass',
      '@wide Glass does not fit',
      '@soot Soot on the glass',
      '@cracked Cracked glass',
    ],
    plain: [
      '@wide I ordered a fireplace glass on {ordered}, but it is a few millimetres too wide.',
      '@soot The glass turns black every time we light the fire. Is something wrong with it?',
      '@seal The glass arrived whole but the seal was missing. Order {order}.',
    ],
    spoken: [
      '@cracked the glass came cracked',
      '@soot how do i clean the fireplace glass, it is black all the time',
      '@seal is the seal included?',
    ],
    asks: ['What do you advise?', 'Can it be changed?'],
    answers: [
      '@seal The seal should be in the box. I am sending one by letter today.',
      '@soot Soot usually means too little air when lighting. Keep the damper open for the first ten minutes and wipe the glass with damp paper and a little ash.',
      '@wide The glass needs a couple of millimetres to move. If it is wider than the old one we change it free of charge.',
      '@cracked Sorry about that. I am sending a new glass in a wooden crate, with the seal.',
    ],
    backs: ['@soot I will try with the ash.', '@wide I measured again, it is 486 mm.'],
    settles: ['@wide Then you need the wider model. I will change it free of charge.', '@soot Good to hear.'],
  },
}
