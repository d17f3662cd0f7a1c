import type { Reason } from './reason.ts'

/** A complaint about a place where parcels are handed over. */
export const point: Reason = {
  key: 'pick-up-point',
  team: 'deliveries',
  chat: 10,
  cross: 55,
  notes: [
    '{point}: palaute kirjattu kumppanille.',
    'Soitettu kauppiaalle, lupasi puhua henkilökunnan kanssa.',
    'Taas {point}. Tästä on ollut puhetta aiemminkin.',
  ],
  fi: {
    subjects: [
      'Huono palvelu noutopisteessä',
      '{Point}',
      'Palaute noutopisteestä',
      'töykeää palvelua',
      'Valitus',
      'Noutopisteen palvelu',
      'palautetta',
    ],
    plain: [
      'Kävin noutamassa paketin, ja {point.ine} minua puhuteltiin todella töykeästi. Henkilötodistus heitettiin tiskille.',
      'Jonotin {point.ine} puoli tuntia, minkä jälkeen minulle sanottiin, että tulkaa huomenna. Syytä ei kerrottu.',
      'Myyjä {point.ine} huokaili ja pyöritteli silmiään, kun en löytänyt koodia heti. Olen 76-vuotias.',
      'Noutopisteen piti olla auki iltakahdeksaan. Ovi oli lukossa jo seitsemältä. Kyse on paikasta {point}.',
      'En hae enää yhtään pakettia paikasta {point}. Siellä kohdellaan ihmisiä kuin häiriötekijöitä.',
    ],
    spoken: [
      '{point.ine} oli ihan järkyttävää palvelua',
      'mitä porukkaa teillä siellä on töissä, {point}',
      'töykein myyjä ikinä, sanoin moi ni vastas et no mitä',
      'ovi kiinni vaikka piti olla auki, {point}',
    ],
    asks: [
      'Toivottavasti asialle tehdään jotain.',
      'Haluan, että tämä viedään eteenpäin.',
      'Onko tämä teistä asiallista?',
    ],
    answers: [
      'Olen pahoillani kohtelusta, noin ei saa puhutella ketään. Vien asian kumppanillemme tänään ja kerron, mitä he vastaavat.',
      'Kiitos, että kirjoitit. Tästä paikasta on tullut palautetta muiltakin, ja otamme sen nyt puheeksi kauppiaan kanssa.',
      'Pahoittelut. Vaihdoin sinulle oletukseksi toisen noutopisteen, joten seuraava paketti tulee sinne.',
    ],
    backs: [
      'Kiitos, hyvä että edes joku kuuntelee.',
      '@answer Mitä he vastasivat?',
      '@doubt Tuskin mikään muuttuu.',
    ],
    settles: [
      '@answer Kauppias pyysi anteeksi ja lupasi käydä asian läpi henkilökunnan kanssa.',
      '@doubt Ymmärrän epäilyn. Seuraamme palautteita paikka paikalta, ja tämä on nyt listalla.',
    ],
  },
  sv: {
    subjects: ['Dålig service', 'Otrevligt bemötande', 'Utlämningsstället', 'Klagomål'],
    plain: [
      'Jag hämtade ett paket och blev mycket otrevligt bemött {point.at}.',
      'Jag köade en halvtimme {point.at} och fick sedan höra att jag skulle komma tillbaka i morgon.',
      'Det skulle vara öppet till åtta men dörren var låst redan klockan sju.',
    ],
    spoken: ['usel service {point.at}', 'otrevligaste kassören nånsin', 'stängt fast det stod öppet'],
    asks: ['Hoppas ni gör något åt det.', 'Är det så här det ska gå till?'],
    answers: [
      'Jag beklagar, så ska ingen bli bemött. Jag tar upp det med vår partner i dag och berättar vad de svarar.',
      'Tack för att du skrev. Jag har bytt utlämningsställe åt dig så att nästa paket går någon annanstans.',
    ],
    backs: ['Tack, skönt att någon lyssnar.', '@answer Vad svarade de?'],
    settles: ['@answer De bad om ursäkt och lovade gå igenom det med personalen.'],
  },
  en: {
    subjects: ['Rude service', 'Pick-up point', 'complaint'],
    plain: [
      'I collected my parcel and the person {point.at} was very rude to me because I do not speak Finnish.',
      'I waited half an hour {point.at} and then they told me to come tomorrow.',
    ],
    spoken: ['very bad service {point.at}', 'the place was closed although it should be open'],
    asks: ['Is this normal?', 'I hope you do something.'],
    answers: [
      'I am sorry, nobody should be treated like that. I will take it up with our partner today and tell you what they say.',
      'Thank you for writing. I changed your pick-up point, so the next parcel goes elsewhere.',
    ],
    backs: ['Thanks for listening.', '@answer What did they say?'],
    settles: ['@answer They apologised and promised to go through it with the staff.'],
  },
}
