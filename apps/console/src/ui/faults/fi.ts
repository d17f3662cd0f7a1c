import type { MessagesLike } from '../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  'host-not-found': 'Tämännimistä palvelinta ei ole. Tarkista kirjoitusasu.',
  'address-not-allowed':
    'Palvelin on yksityisessä verkossa. Palvelimen ylläpitäjä voi sallia sen asetuksella POLKU_PRIVATE_MAIL_SERVERS.',
  'port-closed': 'Palvelin ei vastaa tässä portissa. Tarkista portti.',
  'timed-out': 'Palvelin ei vastaa. Tarkista nimi ja portti sekä se, onko välissä palomuuri.',
  'tls-refused': 'Palvelin ei tue tätä suojausta tässä portissa. Kokeile toista.',
  'certificate-invalid':
    'Palvelimen varmennetta ei ole myönnetty tälle nimelle, joten palvelimen aitoutta ei voi varmistaa.',
  'login-required': 'Palvelin vaatii käyttäjätunnuksen ja salasanan.',
  'login-refused': 'Palvelin ei hyväksynyt käyttäjätunnusta ja salasanaa.',
  'mailbox-not-found': 'Postilaatikossa ei ole tällaista kansiota.',
  'mail-not-given': 'Kirjautuminen onnistuu, mutta palvelin ei luovuta viestejä.',
  'connection-lost': 'Yhteys katkeaa ennen kuin mitään ehtii tapahtua.',
  'not-read': 'Postilaatikkoa ei ole luettu useaan minuuttiin.',
  'not-answering': 'Polku ei itse vastaa saapuviin viesteihin. Palvelimen ylläpitäjä näkee syyn lokista.',
  'not-confirmed':
    'Viestien saapumista ei ole voitu varmistaa useaan minuuttiin. Jokin prosessi on ehkä pysähtynyt, tai tallentaminen ei onnistu.',
  'site-refused':
    'Chatia yritetään näyttää sivustolla, jota ei ole sallittu. Jos sivusto on sinun, lisää se sallittuihin sivustoihin.',
  'sender-refused': 'Kirjautuminen onnistuu, mutta palvelin ei lähetä postia tästä osoitteesta.',
  'not-a-mail-server': 'Portissa vastaa jokin muu kuin sähköpostipalvelin.',
  'nothing-to-send-with':
    'Polulle ei ole määritetty sähköpostipalvelinta. Palvelimen ylläpitäjä määrittää sen asetuksella POLKU_SMTP_URL.',
}
