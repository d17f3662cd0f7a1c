import { type MessagesLike, plural } from '../../../lib/i18n.ts'
import { sentence } from '../../../lib/sentence.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  name: 'Nimi',
  nameHelp: 'Vain sinä ja työkaverisi näette nimen.',
  nameMissing: 'Kirjoita nimi',
  held: 'Vastauksia ei lähetetä: lähtevän postin palvelin puuttuu',
  address: 'Osoite, johon asiakkaat kirjoittavat',
  addressMissing: 'Kirjoita sähköpostiosoite',
  addressWrong: 'Tämä ei ole sähköpostiosoite. Tarkista kirjoitusasu.',
  displayName: 'Lähettäjän nimi, jonka asiakkaat näkevät',
  displayNameMissing: 'Kirjoita nimi, jonka asiakkaat näkevät',
  signature: 'Allekirjoitus',
  signatureHelp: 'Lisätään jokaisen vastauksen loppuun pelkkänä tekstinä.',
  inbound: 'Saapuva posti',
  inboundSmtp: 'Toimitetaan Polulle',
  inboundSmtpHelp:
    'Sähköpostipalvelimesi ohjaa tämän osoitteen postin suoraan Polulle edelleenlähetyksellä tai MX-tietueella.',
  forwardTo: 'Ohjaa posti tähän palvelimeen ja porttiin',
  forwardHelp: (host, port) =>
    sentence`Polku ottaa postin vastaan palvelimella ${host}, portissa ${port}. Jos lähettävä palvelin käyttää aina porttia 25, ohjaa se palomuurissa tähän porttiin.`,
  forwardOnlyHere:
    'Polkuun saa nyt yhteyden vain sen omalta koneelta, joten muut palvelimet eivät tavoita sitä. Palvelimen ylläpitäjä antaa sille osoitteen asetuksilla POLKU_HOST ja POLKU_URL.',
  inboundImap: 'Luetaan postilaatikosta',
  inboundImapHelp: 'Polku seuraa postilaatikkoa IMAPilla. Viestit jäävät sinne.',
  outbound: 'Lähtevä posti',
  outboundSmtp: 'Oman sähköpostipalvelimen kautta',
  outboundSmtpHelp: 'Vastaukset lähtevät tästä osoitteesta.',
  outboundInstallation: 'Polulle määritetyn palvelimen kautta',
  outboundInstallationHelp: 'Palvelimen ylläpitäjän määrittämä sähköpostipalvelin.',
  noServer:
    'Polulle ei ole määritetty sähköpostipalvelinta, joten vastaukset jäävät talteen eikä mitään lähetetä. Palvelimen ylläpitäjä määrittää sen asetuksella POLKU_SMTP_URL.',
  outboundHeld: 'Ei toistaiseksi lainkaan',
  outboundHeldHelp: 'Vastaukset jäävät talteen, mutta mitään ei lähetetä.',
  heldMails: (n, since) =>
    plural('fi', n, {
      one: sentence`Yksi viesti odottaa täällä lähettämistä. Se kirjoitettiin ${since}.`,
      other: sentence`# viestiä odottaa täällä lähettämistä. Vanhin kirjoitettiin ${since}.`,
    }),
  heldUntil: 'Odottavan postin voi lähettää, kun vastaukset taas lähtevät.',
  heldWaits: 'Odottava posti ei lähde automaattisesti.',
  sendHeld: (n) => plural('fi', n, { one: 'Lähetä odottava viesti', other: 'Lähetä # odottavaa viestiä' }),
  sendHeldTitle: (n) =>
    plural('fi', n, { one: 'Lähetetäänkö odottava viesti?', other: 'Lähetetäänkö # odottavaa viestiä?' }),
  sendHeldHelp: 'Odottava posti lähtee asiakkaille nyt sellaisena kuin se kirjoitettiin. Tätä ei voi perua.',
  heldOld: (n) =>
    plural('fi', n, { one: 'Yksi viesti on yli viikon vanha.', other: '# viestiä on yli viikon vanhoja.' }),
  heldSent: (n) => plural('fi', n, { one: 'Viesti on matkalla', other: '# viestiä on matkalla' }),
  host: 'Palvelin',
  hostMissing: 'Kirjoita palvelimen nimi',
  port: 'Portti',
  portWrong: 'Luku väliltä 1–65535',
  security: 'Suojaus',
  securities: { tls: 'TLS', starttls: 'STARTTLS', none: 'Ei suojausta' },
  insecure: 'Ilman TLS:ää salasanan ja viestit voi lukea matkalla.',
  user: 'Käyttäjätunnus',
  userHelp: 'Jätä tyhjäksi, jos palvelin ei vaadi sitä.',
  userMissing: 'Kirjoita käyttäjätunnus',
  password: 'Salasana',
  passwordKept: 'Tallessa. Kirjoita uusi, jos haluat vaihtaa sen.',
  passwordNeeded: 'Palvelin tai käyttäjätunnus on vaihtunut. Kirjoita salasana uudelleen.',
  mailbox: 'Kansio',
  test: 'Kokeile yhteyttä',
  testing: 'Yhdistetään',
  testIn: 'Saapuva posti',
  testOut: 'Lähtevä posti',
  testFine: 'Toimii',
  testNothing: 'Ei kokeiltavaa',
  saveTitle: 'Tallennetaanko, vaikka yhteys ei toimi?',
  saveHelp: 'Näillä asetuksilla viestejä ei saavu tai vastaukset odottavat, kunnes yhteys toimii.',
  saveAnyway: 'Tallenna silti',
}
