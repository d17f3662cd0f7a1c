import type { MessagesLike } from '../../../lib/i18n.ts'
import { sentence } from '../../../lib/sentence.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  lead: 'Kaikki, jotka voivat kirjautua, ja mitä he saavat tehdä.',
  invite: 'Kutsu',
  name: 'Nimi',
  role: 'Rooli',
  teams: 'Tiimit',
  seen: 'Viimeksi paikalla',
  never: 'Ei ole kirjautunut',
  you: 'sinä',
  twoFactor: 'Kaksivaiheinen kirjautuminen',
  roleOf: (name) => `Rooli: ${name}`,
  roleChanged: (name, role) => `${name}: ${role}`,
  raiseTitle: (name, role) => `Annetaanko rooli ${role}: ${name}?`,
  raiseHelp: {
    owner:
      'Omistaja saa tehdä kaiken, myös muuttaa sinun rooliasi tai poistaa sinut. Vain omistaja voi muuttaa tämän takaisin.',
    admin: 'Ylläpitäjä hallitsee asetuksia, henkilöitä, kanavia ja avaimia.',
  },
  raise: 'Anna rooli',
  lowerTitle: 'Vaihdetaanko oma roolisi?',
  lowerHelp:
    'Menetät heti ne oikeudet, joita uudella roolilla ei ole. Vain työkaverisi voi antaa ne takaisin.',
  lower: 'Vaihda oma rooli',
  remove: 'Poista',
  removeTitle: (name) => `Poistetaanko ${name}?`,
  removeHelp:
    'Henkilö kirjataan heti ulos ja hänen API-avaimensa lakkaavat toimimasta. Se, mitä hän on kirjoittanut, jää hänen nimiinsä. Tätä ei voi perua, mutta voit kutsua hänet uudelleen.',
  removed: (name) => `${name} on poistettu`,
  recovery: {
    make: 'Luo palautuslinkki',
    title: (name) => `Luodaanko palautuslinkki: ${name}?`,
    help: 'Saat linkin, jonka toimitat hänelle. Linkillä henkilö valitsee uuden salasanan. Samalla hänet kirjataan ulos kaikilta laitteilta, ja kaksivaiheinen kirjautuminen ja pääsyavaimet poistuvat käytöstä.',
    made: (name) => `Palautuslinkki: ${name}`,
    madeHelp:
      'Toimita linkki itse ja vain hänelle: kuka tahansa, jolla se on, voi kirjautua hänenä. Linkki on voimassa tunnin, toimii kerran, eikä sitä näytetä uudelleen.',
    link: 'Palautuslinkki',
    mail: 'Lähetä sähköpostilla',
    mailTo: (address) => sentence`Viesti lähtee osoitteeseen ${address}.`,
    mailed: (address) => `Lähetetty osoitteeseen ${address}`,
  },
  invitations: {
    title: 'Avoimet kutsut',
    dialog: 'Kutsu työkaveri',
    email: 'Sähköposti',
    emailMissing: 'Kirjoita sähköpostiosoite',
    emailWrong: 'Tämä ei ole sähköpostiosoite. Tarkista kirjoitusasu.',
    role: 'Rooli',
    teams: 'Tiimit',
    make: 'Luo kutsu',
    made: (email) => `Kutsu on valmis: ${email}`,
    mailed: 'Kutsu lähtee myös sähköpostilla. Linkki on voimassa viikon ja toimii kerran.',
    notMailed:
      'Lähetä linkki itse, sillä Polulle ei ole määritetty sähköpostipalvelinta. Linkki on voimassa viikon ja toimii kerran.',
    link: 'Kutsulinkki',
    by: (name) => `Kutsuja: ${name}`,
    until: (date) => `Voimassa ${date} asti`,
    expired: 'Vanhentunut',
    renew: 'Uusi linkki',
    renewed: (email) => `Uusi kutsulinkki: ${email}`,
    oldEnded: 'Aiempi linkki ei enää toimi.',
    withdraw: 'Peru',
    withdrawn: (email) => `Kutsu on peruttu: ${email}`,
  },
}
