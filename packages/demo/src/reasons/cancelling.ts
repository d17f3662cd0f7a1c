import type { Reason } from './reason.ts'

export const cancelling: Reason = {
  key: 'cancel',
  team: 'deliveries',
  chat: 45,
  cross: 10,
  notes: [
    '{?stopped}Ehdittiin perua ennen pakkausta.',
    '{?packed}Pakattu jo, sovittu että jättää noutamatta.',
  ],
  fi: {
    subjects: [
      'Peruutus {order}',
      'Tilaus peruttava',
      'Voiko perua?',
      'hups',
      'Tuplatilaus',
      '{Thing}, peruutus',
      'Peruisin tilauksen',
      'Ei kiitos sittenkään',
      'Tilauksen peruutus',
      'Peruutan tilauksen {order}',
      'peruutus',
      'Tilasin vahingossa kahdesti',
      'Tilaus {order} peruttava',
      'Muutan mieltäni',
    ],
    plain: [
      'Haluan peruuttaa tilauksen {order}. Toivottavasti se ei ole vielä lähtenyt.',
      'Tilasin epähuomiossa kaksi kertaa. Voitteko peruuttaa tilauksen {order}?',
      'Peruisin {thing.acc}, koska toimitusaika oli pidempi kuin luulin.',
      'Puolisoni oli ehtinyt tilata saman. Tilauksen {order} voi siis perua.',
    ],
    spoken: [
      'saako vielä peruttua, tilaus {order}',
      'perukaa se {thing}, tilasin jo muualta',
      'hups tuli tilattua kahdesti :D',
      'en tarvikkaan sitä, voiko perua',
    ],
    asks: ['Ehtiikö vielä?', 'Vahvistatteko, kiitos.', 'Palautuuko raha heti?'],
    answers: [
      '{?stopped}Ehdin perua tilauksen {order} ennen pakkaamista. Maksu palautuu muutamassa pankkipäivässä.',
      '{?packed}Tilaus on jo pakattu. Jätä paketti noutamatta, niin se palaa meille ja saat rahat takaisin.',
      '{?stopped}Peruttu. Kiitos, kun kerroit ajoissa.',
    ],
    backs: ['Kiitos nopeasta vastauksesta.', '{?packed}Selvä, jätän noutamatta.'],
    settles: ['Niin on hyvä.'],
  },
  sv: {
    subjects: ['Avbeställning', 'Avbeställa order {order}', 'ångrat mig', 'dubbel beställning'],
    plain: [
      'Jag vill avbeställa order {order} om den inte redan har skickats.',
      'Jag råkade beställa två gånger. Kan ni stryka order {order}?',
      'Leveranstiden var längre än jag trodde, så jag avbeställer {the}.',
    ],
    spoken: [
      'hinner man avbeställa? order {order}',
      'oj det blev dubbelt, kan ni ta bort en',
      'behöver inte {the} längre',
    ],
    asks: ['Hinner ni?', 'Bekräfta gärna.'],
    answers: [
      '{?stopped}Jag hann stoppa order {order} innan den packades. Pengarna är tillbaka om några bankdagar.',
      '{?packed}Ordern är redan packad. Låt bli att hämta paketet, så går det tillbaka till oss och du får pengarna.',
    ],
    backs: ['Tack för snabbt svar.'],
    settles: ['Ingen orsak.'],
  },
  en: {
    subjects: ['Cancel order {order}', 'Cancellation', 'ordered twice', 'please cancel'],
    plain: [
      'I would like to cancel order {order} if it is not sent yet.',
      'I ordered two times by mistake. Please cancel {order}.',
    ],
    spoken: [
      'can i still cancel? order {order}',
      'i changed my mind sorry',
      'please cancel my {thing}, i found it from local shop',
    ],
    asks: ['Is there still time?', 'Please confirm.'],
    answers: [
      '{?stopped}I stopped order {order} before it was packed. You get the money back in a few banking days.',
      '{?packed}The order is already packed. Simply do not collect it, it returns to us and you get the money back.',
    ],
    backs: ['Thanks for quick answer.'],
    settles: ['You are welcome.'],
  },
}
