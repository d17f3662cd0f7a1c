import { type MessagesLike, plural } from '../../../lib/i18n.ts'
import { sentence } from '../../../lib/sentence.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  name: 'Namn',
  nameHelp: 'Bara du och dina kolleger ser namnet.',
  nameMissing: 'Skriv ett namn',
  held: 'Svaren skickas inte: server för utgående post saknas',
  address: 'Adressen som kunderna skriver till',
  addressMissing: 'Skriv en e-postadress',
  addressWrong: 'Det här är ingen e-postadress. Kontrollera stavningen.',
  displayName: 'Avsändarnamn som kunderna ser',
  displayNameMissing: 'Skriv namnet som kunderna ser',
  signature: 'Signatur',
  signatureHelp: 'Läggs till sist i varje svar som ren text.',
  inbound: 'Inkommande post',
  inboundSmtp: 'Levereras till Polku',
  inboundSmtpHelp:
    'Din e-postserver skickar adressens post direkt till Polku, genom vidarebefordran eller en MX-post.',
  forwardTo: 'Vidarebefordra posten till den här servern och porten',
  forwardHelp: (host, port) =>
    sentence`Polku tar emot post på servern ${host}, port ${port}. Om den avsändande servern alltid använder port 25 styr du om den till den här porten i brandväggen.`,
  forwardOnlyHere:
    'Polku är nu bara tillgängligt på sin egen dator, så andra servrar når det inte. Serverns administratör anger en adress med POLKU_HOST och POLKU_URL.',
  inboundImap: 'Läses från en brevlåda',
  inboundImapHelp: 'Polku följer en brevlåda över IMAP. Mejlen stannar i den.',
  outbound: 'Utgående post',
  outboundSmtp: 'Via er egen e-postserver',
  outboundSmtpHelp: 'Svaren skickas med den här adressen som avsändare.',
  outboundInstallation: 'Via servern som har ställts in för Polku',
  outboundInstallationHelp: 'E-postservern som serverns administratör har angett.',
  noServer:
    'Ingen e-postserver har ställts in för Polku, så svaren sparas men inget skickas. Serverns administratör anger den med POLKU_SMTP_URL.',
  outboundHeld: 'Inte alls för tillfället',
  outboundHeldHelp: 'Svaren sparas, men inget skickas.',
  heldMails: (n, since) =>
    plural('sv', n, {
      one: sentence`Ett meddelande väntar här på att skickas. Det skrevs ${since}.`,
      other: sentence`# meddelanden väntar här på att skickas. Det äldsta skrevs ${since}.`,
    }),
  heldUntil: 'Det som väntar kan skickas när svaren går iväg igen.',
  heldWaits: 'Det som väntar skickas inte automatiskt.',
  sendHeld: (n) =>
    plural('sv', n, { one: 'Skicka det väntande meddelandet', other: 'Skicka de # väntande meddelandena' }),
  sendHeldTitle: (n) =>
    plural('sv', n, {
      one: 'Skicka det väntande meddelandet?',
      other: 'Skicka de # väntande meddelandena?',
    }),
  sendHeldHelp: 'Det som har väntat skickas till kunderna nu, så som det skrevs. Det går inte att ångra.',
  heldOld: (n) =>
    plural('sv', n, {
      one: 'Ett meddelande är mer än en vecka gammalt.',
      other: '# meddelanden är mer än en vecka gamla.',
    }),
  heldSent: (n) => plural('sv', n, { one: 'Meddelandet är på väg', other: '# meddelanden är på väg' }),
  host: 'Server',
  hostMissing: 'Skriv serverns namn',
  port: 'Port',
  portWrong: 'Ett tal från 1 till 65535',
  security: 'Säkerhet',
  securities: { tls: 'TLS', starttls: 'STARTTLS', none: 'Ingen' },
  insecure: 'Utan TLS kan lösenordet och mejlen läsas på vägen.',
  user: 'Användarnamn',
  userHelp: 'Lämna tomt om servern inte kräver det.',
  userMissing: 'Skriv användarnamnet',
  password: 'Lösenord',
  passwordKept: 'Sparat. Skriv ett nytt för att byta det.',
  passwordNeeded: 'Servern eller användarnamnet har ändrats. Skriv lösenordet igen.',
  mailbox: 'Mapp',
  test: 'Prova anslutningen',
  testing: 'Ansluter',
  testIn: 'Inkommande post',
  testOut: 'Utgående post',
  testFine: 'Fungerar',
  testNothing: 'Inget att prova',
  saveTitle: 'Spara trots att anslutningen inte fungerar?',
  saveHelp:
    'Med de här inställningarna kommer inga mejl in, eller så väntar svaren tills anslutningen fungerar.',
  saveAnyway: 'Spara ändå',
}
