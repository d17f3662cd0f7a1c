import type { MessagesLike } from '../../../lib/i18n.ts'
import { sentence } from '../../../lib/sentence.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  lead: 'Alla som kan logga in och vad de får göra.',
  invite: 'Bjud in',
  name: 'Namn',
  role: 'Roll',
  teams: 'Team',
  seen: 'Senast aktiv',
  never: 'Har inte loggat in',
  you: 'du',
  twoFactor: 'Tvåstegsinloggning',
  roleOf: (name) => `Roll för ${name}`,
  roleChanged: (name, role) => `${name}: ${role}`,
  raiseTitle: (name, role) => `Ge ${name} rollen ${role}?`,
  raiseHelp: {
    owner:
      'En ägare får göra allt, också ändra din roll eller ta bort dig. Bara en ägare kan ändra tillbaka.',
    admin: 'En administratör hanterar inställningar, personer, kanaler och nycklar.',
  },
  raise: 'Ge rollen',
  lowerTitle: 'Byta din egen roll?',
  lowerHelp: 'Du förlorar genast det som den nya rollen inte får göra. Bara en kollega kan ge det tillbaka.',
  lower: 'Byt min roll',
  remove: 'Ta bort',
  removeTitle: (name) => `Ta bort ${name}?`,
  removeHelp:
    'Personen loggas ut genast och personens API-nycklar slutar fungera. Det som personen har skrivit finns kvar under personens namn. Det här kan inte ångras, men du kan bjuda in personen igen.',
  removed: (name) => `${name} har tagits bort`,
  recovery: {
    make: 'Skapa återställningslänk',
    title: (name) => `Skapa en återställningslänk för ${name}?`,
    help: 'Du får en länk att ge till personen. Med den väljer personen ett nytt lösenord. Samtidigt loggas personen ut från alla enheter, och tvåstegsinloggning och lösennycklar stängs av.',
    made: (name) => `Återställningslänk för ${name}`,
    madeHelp:
      'Ge länken vidare själv, och bara till personen: den som har länken kan logga in i personens namn. Den gäller i en timme, fungerar en gång och visas inte igen.',
    link: 'Återställningslänk',
    mail: 'Skicka per e-post',
    mailTo: (address) => sentence`Den skickas till ${address}.`,
    mailed: (address) => `Skickat till ${address}`,
  },
  invitations: {
    title: 'Öppna inbjudningar',
    dialog: 'Bjud in en kollega',
    email: 'E-post',
    emailMissing: 'Skriv en e-postadress',
    emailWrong: 'Det här är ingen e-postadress. Kontrollera stavningen.',
    role: 'Roll',
    teams: 'Team',
    make: 'Skapa inbjudan',
    made: (email) => `Inbjudan till ${email} är klar`,
    mailed: 'Den skickas också per e-post. Länken gäller en vecka och fungerar en gång.',
    notMailed:
      'Skicka länken själv, eftersom ingen e-postserver har ställts in för Polku. Den gäller en vecka och fungerar en gång.',
    link: 'Inbjudningslänk',
    by: (name) => `Inbjuden av ${name}`,
    until: (date) => `Gäller till ${date}`,
    expired: 'Har gått ut',
    renew: 'Ny länk',
    renewed: (email) => `Ny länk för ${email}`,
    oldEnded: 'Den tidigare länken fungerar inte längre.',
    withdraw: 'Dra tillbaka',
    withdrawn: (email) => `Inbjudan till ${email} har dragits tillbaka`,
  },
}
