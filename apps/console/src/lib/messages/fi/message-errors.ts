import type { WordsOfErrors } from '../shape.ts'

export const messageErrors: WordsOfErrors = {
  'message.not-found': { title: 'Viestiä ei löydy', advice: 'Se on ehkä poistettu.' },
  'message.already-sent': {
    title: 'Viesti on jo lähtenyt',
    advice: 'Lähetystä ei voi enää kumota. Voit kirjoittaa uuden viestin.',
  },
  'message.time-refused': {
    title: 'Viestiä ei voi lähettää silloin',
    advice: 'Sähköpostivastaus voi odottaa tulevaa ajankohtaa, enintään vuoden päähän. Valitse toinen aika.',
  },
  'message.too-large': {
    title: 'Liitteet ovat liian suuria sähköpostiin',
    advice: 'Poista niistä osa ja lähetä uudelleen. Tekstisi on tallessa.',
  },
  'message.copies-refused': {
    title: 'Kopiota ei voi lähettää sinne',
    advice:
      'Kopion voi lähettää vain sähköpostivastauksesta, eikä omiin kanaviin lainkaan. Poista se ja lähetä uudelleen.',
  },
  'message.empty': { title: 'Ei vielä mitään lähetettävää', advice: 'Kirjoita jotain tai liitä tiedosto.' },
  'file.not-found': { title: 'Tiedostoa ei löydy', advice: 'Se on ehkä poistettu.' },
  'file.quota': {
    title: 'Tiedostoja ei voi nyt ottaa enempää vastaan',
    advice: 'Niitä on lähetetty viime aikoina liian paljon. Yritä myöhemmin uudelleen.',
  },
}
