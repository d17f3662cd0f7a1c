import type { WordsOfErrors } from '../shape.ts'

export const caseErrors: WordsOfErrors = {
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
}
