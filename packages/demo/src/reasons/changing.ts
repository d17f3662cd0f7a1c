import type { Reason } from './reason.ts'

export const changing: Reason = {
  key: 'change-delivery',
  team: 'deliveries',
  chat: 48,
  cross: 8,
  notes: [
    'Muutos lähetetty kuljetusliikkeelle, odotetaan vahvistusta.',
    'Kuljetusliike ei ehtinyt muuttaa, sovittu uudelleenohjaus terminaalista.',
    'Muutettu, vahvistus saatu.',
  ],
  fi: {
    subjects: [
      'Noutopisteen vaihto',
      '@address Toimitusosoitteen muutos',
      'Tilaus {order}, toinen noutopiste',
      '@address väärä osoite tilauksessa',
      'Voiko noutopisteen vaihtaa?',
      'muutos toimitukseen',
      'paketti väärään paikkaan',
    ],
    plain: [
      'Olen lähdössä mökille, ja tilaus {order} on tulossa kotikaupunkiin. Voiko noutopisteen vielä vaihtaa?',
      'Valitsin vahingossa väärän noutopisteen. Paketti on menossa {point.ill}, ja asun aivan toisella puolella kaupunkia.',
      '@address Muutimme juuri, ja tilaukselle {order} jäi vanha osoite.',
      'Haluaisin vaihtaa noutopisteen, sillä {point} on auki vain silloin kun olen töissä.',
      'Voisiko {thing.gen} toimittaa suoraan kotiin, kun en pääse autolla noutamaan?',
    ],
    spoken: [
      'saako noutopisteen vielä vaihdettua, tilaus {order}',
      '@address meni väärä osoite, auttakaa',
      'voitteko vaihtaa johonkin muuhun ku {point}',
      'oon mökillä ens viikon, voiko paketti tulla sinne päin',
      'onks liian myöhästä muuttaa toimitustapaa',
    ],
    asks: ['Ehtiikö sen vielä muuttaa?', 'Onnistuuko?', 'Kiitos jo etukäteen.'],
    answers: [
      'Ehti hyvin. Vaihdoin noutopisteen, ja saat uuden ilmoituksen, kun paketti on siellä.',
      'Paketti on jo autossa, mutta pyysin kuljetusliikettä kääntämään sen. Ilmoitan, kun he vahvistavat.',
      '@address Muutin osoitteen tilaukselle {order}. Tarkistathan vielä, että myös tililläsi on uusi osoite.',
      'Valitettavasti tämä paketti on jo perillä. Pidensin noutoaikaa kahdella viikolla, auttaisiko se?',
    ],
    backs: [
      'Mahtavaa, kiitos avusta.',
      '@track Seurannassa näkyy edelleen vanha paikka.',
      'Kaksi viikkoa riittää, kiitos.',
    ],
    settles: [
      '@track Seuranta päivittyy vasta illalla, mutta muutos on vahvistettu.',
      'Hyvä, mukavaa mökkiviikkoa.',
    ],
  },
  sv: {
    subjects: [
      'Byte av utlämningsställe',
      '@address Ändra leveransadress',
      '@address Fel adress på order {order}',
      'annat ombud?',
    ],
    plain: [
      'Jag råkade välja fel utlämningsställe. Paketet är på väg {point.to}, men jag bor på andra sidan stan.',
      '@address Vi har just flyttat och order {order} gick till den gamla adressen.',
      'Jag åker till landet i morgon. Går det att skicka order {order} dit i stället?',
    ],
    spoken: [
      'kan man byta ombud fast det är skickat?',
      '@address det blev fel adress, hjälp',
      'hinner man ändra leveransen?',
    ],
    finland: [
      'far till villan nu, kan paketet komma dit istället',
      '@address de blev fel adress på beställningen, går det ännu att ändra',
    ],
    asks: ['Hinner ni ändra?', 'Går det?'],
    answers: [
      'Det hann jag. Utlämningsstället är ändrat och du får en ny avisering.',
      'Paketet är redan lastat, men jag har bett transportören styra om det. Jag återkommer när de har bekräftat.',
      '@address Adressen är ändrad på order {order}. Kolla gärna att den stämmer på ditt konto också.',
    ],
    backs: ['Fantastiskt, tack.', '@track Spårningen visar fortfarande det gamla stället.'],
    settles: ['@track Spårningen uppdateras först i kväll, men ändringen är bekräftad.'],
  },
  en: {
    subjects: [
      'Change pick-up point',
      '@address Wrong address',
      'Order {order}: other address',
      'change of delivery',
    ],
    plain: [
      'I chose the wrong pick-up point by mistake. The order is {order}, can it still be changed?',
      '@address We have moved and order {order} is going to the old address.',
      'I will be travelling next week. Can you keep the parcel or send it to another place?',
    ],
    spoken: [
      'can i change the pick up point? it is too far',
      '@address i put wrong address sorry',
      'is it too late to change delivery',
    ],
    asks: ['Is it still possible?', 'Can you help?'],
    answers: [
      'There was time. I changed the pick-up point and you will get a new message when it is there.',
      'The parcel is already loaded, but I asked the carrier to redirect it. I will tell you when they confirm.',
      '@address I changed the address on order {order}. Please check your account as well.',
    ],
    backs: ['Great, thank you.', '@track Tracking still shows the old place.'],
    settles: ['@track Tracking is updated only in the evening, but the change is confirmed.'],
  },
}
