import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'person.not-found': { title: 'Henkilöä ei löydy', advice: 'Hänet on ehkä poistettu.' },
  'person.last-owner': {
    title: 'Omistajia on oltava ainakin yksi',
    advice: 'Anna ensin jollekulle toiselle omistajan rooli.',
  },
  'person.role-above-own': {
    title: 'Rooli on omaasi ylempi',
    advice: 'Pyydä tätä joltakulta, jolla on se rooli.',
  },
  'person.already-member': { title: 'Henkilö on jo mukana', advice: 'Katso henkilöluettelosta.' },
  'person.own-recovery': {
    title: 'Palautuslinkki tehdään toiselle',
    advice: 'Oman salasanasi voit vaihtaa omalla tililläsi.',
  },
  'person.member-elsewhere': {
    title: 'Henkilö työskentelee myös toisessa organisaatiossa',
    advice: 'Vain hän itse voi muuttaa kirjautumistietojaan.',
  },
  'person.no-mail': {
    title: 'Polku ei voi lähettää täältä sähköpostia',
    advice: 'Sähköpostipalvelinta ei ole määritetty. Kopioi linkki ja toimita se itse.',
  },
  'person.password-weak': {
    title: 'Tämä salasana on liian helppo arvata',
    advice:
      'Valitse pidempi, esimerkiksi kolme tai neljä sanaa, jotka eivät kuulu yhteen. Yleisiä salasanoja, nimiä, päivämääriä ja peräkkäisiä näppäimiä kokeillaan ensin.',
  },
  'person.password-wrong': { title: 'Salasana ei täsmää', advice: 'Yritä uudelleen.' },
  'team.not-found': { title: 'Tiimiä ei löydy', advice: 'Se on ehkä poistettu.' },
  'team.name-taken': { title: 'Toisella tiimillä on jo tämä nimi', advice: 'Valitse toinen nimi.' },
  'invitation.not-found': { title: 'Kutsua ei löydy', advice: 'Se on ehkä käytetty tai peruttu.' },
  'invitation.pending': {
    title: 'Tähän osoitteeseen on jo lähetetty kutsu',
    advice: 'Luo aiemmalle kutsulle uusi linkki tai peru se ensin.',
  },
  'api-key.not-found': { title: 'Avainta ei löydy', advice: 'Se on ehkä jo poistettu.' },
}
