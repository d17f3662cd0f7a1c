import type { Reason } from './reason.ts'

/** A complaint about a place where parcels are handed over. */
export const point: Reason = {
  key: 'pick-up-point',
  team: 'deliveries',
  chat: 10,
  cross: 55,
  notes: [
    '{point}: palaute kirjattu kumppanille.',
    'Taas {point}. Tästä on ollut puhetta aiemminkin.',
    '@shut Sivuillamme aukiolo on oikein, ovella ilmeisesti eri lappu.',
  ],
  waits: ['Kumppanille laitettu selvityspyyntö ({point}), vastaavat viikon sisällä.'],
  fi: {
    subjects: [
      '@rude Huono palvelu noutopisteessä',
      '{Point}',
      'Palaute noutopisteestä',
      '@rude töykeää palvelua',
      'Valitus',
      'Noutopisteen palvelu',
      '@shut Ovi lukossa',
      '@queue Jonottaminen',
      'palautetta',
    ],
    plain: [
      '@rude {?manned}Kävin noutamassa paketin, ja {point.ine} minua puhuteltiin todella töykeästi. Henkilötodistus heitettiin tiskille.',
      '@queue {?manned}Jonotin {point.ine} puoli tuntia, minkä jälkeen minulle sanottiin, että tulkaa huomenna. Syytä ei kerrottu.',
      '@rude {?manned}Myyjä {point.ine} huokaili ja pyöritteli silmiään, kun en löytänyt koodia heti. Olen 76-vuotias.',
      '@shut Paikan piti olla auki iltakahdeksaan. Ovi oli lukossa jo seitsemältä. Kyse on paikasta {point}.',
      '@rude {?manned}En hae enää yhtään pakettia paikasta {point}. Siellä kohdellaan ihmisiä kuin häiriötekijöitä.',
      '@shut Näyttö oli pimeänä ja koko rivi poissa käytöstä, {point}. Sain pakettini vasta toisella reissulla.',
    ],
    spoken: [
      '@rude {?manned}{point.ine} oli ihan järkyttävää palvelua',
      '@rude {?manned}mitä porukkaa teillä siellä on töissä, {point}',
      '@rude {?manned}töykein myyjä ikinä, sanoin moi ni vastas et no mitä. {point}',
      '@shut ovi kiinni vaikka piti olla auki, {point}',
    ],
    asks: [
      'Toivottavasti asialle tehdään jotain.',
      'Haluan, että tämä viedään eteenpäin.',
      '@rude,queue Onko tämä teistä asiallista?',
    ],
    answers: [
      '@rude>partner! Olen pahoillani kohtelusta, noin ei saa puhutella ketään. Vien asian kumppanillemme tänään ja kerron, mitä he vastaavat.',
      '@rude,queue {?manned}Pahoittelut. Tästä paikasta on tullut palautetta muiltakin, ja asia on kauppiaan kanssa puheena tällä viikolla. Kiitos, että kirjoitit.',
      '@rude,queue,shut>moved Pahoittelut turhasta reissusta ja harmista. Vaihdoin sinulle oletukseksi toisen noutopisteen, joten seuraava paketti tulee sinne.',
      '@shut Ikävää, että jouduit kulkemaan kahdesti. Ilmoitin asiasta kumppanille, ja korjaamme aukioloajat myös noutoviestiin.',
    ],
    backs: [
      '@rude,queue,shut,moved>thanked Kiitos, hyvä että edes joku kuuntelee.',
      '@rude,queue,shut>doubt Tuskin mikään muuttuu.',
      '@moved>which Mikä se uusi paikka on?',
    ],
    settles: [
      '@doubt Ymmärrän epäilyn. Seuraamme palautteita paikka paikalta, ja tämä on nyt listalla.',
      '@which Näet sen tililtäsi kohdasta Toimitus. Samasta paikasta voit vaihtaa sen mieleiseksesi.',
    ],
    follows: [
      '@partner Lupasin palata asiaan. Kauppias pyysi anteeksi ja lupasi käydä tämän läpi henkilökunnan kanssa.',
    ],
  },
  sv: {
    subjects: [
      '@rude Dålig service',
      '@rude Otrevligt bemötande',
      'Utlämningsstället',
      'Klagomål',
      '@shut Stängt',
      '@queue Kön',
    ],
    plain: [
      '@rude {?manned}Jag hämtade ett paket och blev mycket otrevligt bemött {point.at}.',
      '@queue {?manned}Jag köade en halvtimme {point.at} och fick sedan höra att jag skulle komma tillbaka i morgon.',
      '@shut Det skulle vara öppet till åtta men dörren var låst redan klockan sju.',
    ],
    spoken: [
      '@rude {?manned}usel service {point.at}',
      '@rude {?manned}otrevligaste kassören nånsin',
      '@shut stängt fast det stod öppet',
    ],
    asks: ['Hoppas ni gör något åt det.', '@rude,queue Är det så här det ska gå till?'],
    answers: [
      '@rude>partner! Jag beklagar, så ska ingen bli bemött. Jag tar upp det med vår partner i dag och berättar vad de svarar.',
      '@rude,queue,shut>moved Beklagar besväret. Jag har bytt utlämningsställe åt dig så att nästa paket går någon annanstans.',
    ],
    backs: [
      '@rude,queue,shut,moved>thanked Tack, skönt att någon lyssnar.',
      '@moved>which Vart går nästa paket då?',
    ],
    settles: ['@which Du ser det på ditt konto under Leverans, och där kan du också byta det själv.'],
    follows: ['@partner Som jag lovade: de bad om ursäkt och ska gå igenom det med personalen.'],
  },
  en: {
    subjects: ['@rude Rude service', 'Pick-up point', 'complaint', '@shut closed', '@queue waiting time'],
    plain: [
      '@rude {?manned}I collected my parcel and the person {point.at} was very rude to me because I do not speak Finnish.',
      '@queue {?manned}I waited half an hour {point.at} and then they told me to come tomorrow.',
      '@shut The screen {point.at} was dark and I had to come back the next day.',
    ],
    spoken: [
      '@rude {?manned}very bad service {point.at}',
      '@shut the place was closed although it should be open',
    ],
    asks: ['@rude,queue Is this normal?', 'I hope you do something.'],
    answers: [
      '@rude>partner! I am sorry, nobody should be treated like that. I will take it up with our partner today and tell you what they say.',
      '@rude,queue,shut>moved I am sorry about the trouble. I changed your pick-up point, so the next parcel goes elsewhere.',
    ],
    backs: ['@rude,queue,shut,moved>thanked Thanks for listening.', '@moved>which Where is the new one?'],
    settles: ['@which You can see it in your account under Delivery, and change it there if you like.'],
    follows: ['@partner As promised: they apologised and will go through it with the staff.'],
  },
}
