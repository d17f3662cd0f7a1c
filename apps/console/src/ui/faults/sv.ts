import type { MessagesLike } from '../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  'host-not-found': 'Det finns ingen server med det namnet. Kontrollera stavningen.',
  'address-not-allowed':
    'Servern finns i ett privat nätverk. Serverns administratör kan tillåta den med POLKU_PRIVATE_MAIL_SERVERS.',
  'port-closed': 'Servern svarar inte på den porten. Kontrollera porten.',
  'timed-out': 'Servern svarar inte. Kontrollera namnet och porten, och om det finns en brandvägg emellan.',
  'tls-refused': 'Servern stöder inte den här säkerheten på den porten. Prova en annan.',
  'certificate-invalid':
    'Serverns certifikat gäller inte för det här namnet, så det går inte att bekräfta att servern är äkta.',
  'login-required': 'Servern kräver användarnamn och lösenord.',
  'login-refused': 'Servern godkände inte användarnamnet och lösenordet.',
  'mailbox-not-found': 'Det finns ingen sådan mapp i brevlådan.',
  'mail-not-given': 'Inloggningen fungerar, men servern lämnar inte ut mejlen.',
  'connection-lost': 'Anslutningen bryts innan något hinner göras.',
  'not-read': 'Brevlådan har inte lästs på flera minuter.',
  'not-answering':
    'Polku självt svarar inte när något ska komma in. Serveradministratören ser orsaken i loggen.',
  'not-confirmed':
    'På flera minuter har det inte gått att bekräfta att meddelanden kan komma in. En process kan ha stannat, eller så går det inte att spara något.',
  'site-refused':
    'En sida på en webbplats som inte är tillåten försöker visa chatten. Om webbplatsen är din lägger du till den bland de tillåtna.',
  'sender-refused': 'Inloggningen fungerar, men servern skickar inte post från den här adressen.',
  'not-a-mail-server': 'Något svarar på porten, men det är ingen e-postserver.',
  'nothing-to-send-with':
    'Ingen e-postserver har ställts in för Polku. Serverns administratör anger den med POLKU_SMTP_URL.',
}
