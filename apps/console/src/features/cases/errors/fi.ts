import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'case.not-found': {
    title: 'Tapausta ei löydy',
    advice: 'Se on ehkä poistettu tai kuuluu toiselle organisaatiolle.',
  },
  'case.transition-refused': {
    title: 'Tapaukselle ei voi nyt tehdä tätä',
    advice: 'Sen tila on muuttunut. Katso sitä uudelleen.',
  },
  'case.changed': {
    title: 'Joku muu ehti muuttaa tapausta',
    advice: 'Mitään omaasi ei kadonnut. Katso tapausta ja yritä uudelleen.',
  },
  'case.nothing-forwarded': {
    title: 'Tähän tapaukseen ei ole lähetetty kenenkään viestiä edelleen',
    advice:
      'Alkuperäisen lähettäjän voi tehdä asiakkaaksi vain, kun työkaveri on lähettänyt hänen viestinsä edelleen.',
  },
  'case.no-recipient': {
    title: 'Ei ole osoitetta, johon vastata',
    advice:
      'Tekstisi on tallessa luonnoksena. Kirjoita muistiinpano tai odota, että asiakas antaa osoitteen.',
  },
  'draft.changed': {
    title: 'Luonnoksesta on tallennettu toinen versio',
    advice: 'Molemmat ovat tallessa. Valitse, kumpaa jatkat.',
  },
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
  'case.undo-gone': { title: 'Kumottavaa ei enää ole', advice: 'Se on jo kumottu tai siitä on liian kauan.' },
}
