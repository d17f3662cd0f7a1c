import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'auth.required': {
    title: 'Olet kirjautunut ulos',
    advice: 'Kirjaudu uudelleen. Luonnoksesi ovat tallessa.',
  },
  'auth.key-invalid': {
    title: 'API-avain ei kelpaa',
    advice: 'Luo uusi kohdassa Asetukset → API-avaimet.',
  },
  'auth.forbidden': { title: 'Roolisi ei salli tätä', advice: 'Kysy organisaatiosi ylläpitäjältä.' },
  'auth.wrong-credentials': {
    title: 'Osoite tai salasana ei täsmää',
    advice: 'Tarkista molemmat ja yritä uudelleen.',
  },
  'auth.wrong-code': {
    title: 'Koodi ei täsmää',
    advice: 'Tarkista koodi tai käytä uudempaa. Kukin koodi toimii kerran.',
  },
  'auth.code-used': {
    title: 'Koodi on jo käytetty',
    advice: 'Aloita alusta salasanallasi ja käytä uutta koodia.',
  },
  'auth.challenge-over': {
    title: 'Kirjautuminen jäi kesken',
    advice: 'Aikaa kului liikaa, tai koodi oli liian monta kertaa väärä. Aloita alusta salasanallasi.',
  },
  'auth.passkey-refused': {
    title: 'Pääsyavainta ei hyväksytty',
    advice: 'Yritä uudelleen tai kirjaudu salasanalla.',
  },
  'auth.session-old': {
    title: 'Sinun on kirjauduttava uudelleen',
    advice: 'Kirjaudu ulos ja uudelleen sisään, ja jatka sitten tästä.',
  },
  'auth.too-many-attempts': {
    title: 'Liian monta väärää yritystä',
    advice:
      'Odota neljännestunti ja yritä uudelleen. Jos et voi odottaa, avaa sähköpostiisi mahdollisesti tullut linkki tai pyydä linkki organisaatiosi ylläpitäjältä tai palvelimen ylläpitäjältä.',
  },
  'auth.session-needed': {
    title: 'Tämän voi tehdä vain kirjautunut käyttäjä',
    advice: 'Kirjaudu ja yritä uudelleen.',
  },
  'session.not-found': { title: 'Olet jo kirjautunut sieltä ulos', advice: 'Muuta ei tarvita.' },
  'link.invalid': {
    title: 'Linkki ei enää kelpaa',
    advice: 'Se on käytetty, peruttu tai vanhentunut. Pyydä uusi.',
  },
}
