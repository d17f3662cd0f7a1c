import type { Words } from './en.ts'

export const fi: Words = {
  locale: 'fi-FI',
  title: (name) => `${name} – chat`,
  close: 'Sulje chat',
  greeting: 'Hei. Miten voimme auttaa?',
  expectation: {
    minutes: 'Vastaamme yleensä muutamassa minuutissa.',
    'half-hour': 'Vastaamme yleensä puolessa tunnissa.',
    hours: 'Vastaamme yleensä muutamassa tunnissa.',
    day: 'Vastaamme yleensä vuorokauden sisällä.',
    days: 'Vastaamme yleensä muutamassa päivässä.',
    unknown: 'Vastaamme mahdollisimman pian.',
  },
  here: (names) =>
    names.length === 1
      ? `${names[0]} on paikalla.`
      : `${new Intl.ListFormat('fi-FI').format(names)} ovat paikalla.`,
  nobodyHere: 'Juuri nyt kukaan ei ole paikalla.',
  back: {
    today: (time) => `Olemme taas paikalla tänään klo ${time}.`,
    tomorrow: (time) => `Olemme taas paikalla huomenna klo ${time}.`,
    // “torstai 24. joulukuuta”, on which something happens, is “torstaina”.
    later: (day, time) => `Olemme taas paikalla ${day.replace(/^(\w+?)(na)?(?= )/, '$1na')} klo ${time}.`,
  },
  log: 'Viestit',
  write: 'Kirjoita viesti',
  send: 'Lähetä',
  attach: 'Liitä kuva tai PDF',
  attached: 'Liitteet',
  remove: (name) => `Poista ${name}`,
  you: 'Sinä',
  desk: 'Asiakaspalvelu',
  said: (name, text) => `${name}: ${text}`,
  sending: 'Lähetetään',
  sent: 'Lähetetty',
  seen: 'Luettu',
  mailed: 'Lähetetty myös sähköpostiisi',
  returned: 'Ei mennyt perille sähköpostiisi',
  refused: 'Viestiä ei voitu lähettää.',
  resend: 'Yritä uudelleen',
  discard: 'Hylkää',
  typing: (names) =>
    names.length === 1
      ? `${names[0]} kirjoittaa`
      : `${new Intl.ListFormat('fi-FI').format(names)} kirjoittavat`,
  today: 'Tänään',
  yesterday: 'Eilen',
  offline: 'Yhteys on poikki. Kirjoittamasi viestit säilyvät tässä ja lähtevät, kun yhteys palaa.',
  tooFast: 'Viestit lähtevät hieman hitaammin kuin kirjoitat.',
  busy: 'Chatissa on juuri nyt ruuhkaa. Viestisi on tallessa ja lähtee, kun sen vuoro tulee.',
  standing: {
    solved:
      'Asia on merkitty ratkaistuksi. Jos jokin jäi epäselväksi, kirjoita tähän, niin asia avautuu uudelleen.',
    closed: 'Asia on päätetty. Voit kirjoittaa tähän uudesta asiasta.',
  },
  byMail: 'Keskustelu on jatkunut sähköpostissa.',
  passedOn: (pages) =>
    pages === 1
      ? 'Kun kirjoitat, asiakaspalvelu näkee, millä sivulla olet.'
      : `Kun kirjoitat, asiakaspalvelu näkee ${pages} sivua, joilla olet täällä käynyt.`,
  passedOnWhat: 'Näytä, mitä välitetään',
  contactAsk: 'Jos lähdet, mihin sähköpostiosoitteeseen voimme vastata?',
  contactSave: 'Tallenna',
  contactGiven: (address) => `Jos lähdet, vastaus tulee osoitteeseen ${address}.`,
  contactFails: (address) => `Sähköpostimme ei mennyt perille osoitteeseen ${address}. Tarkista osoite.`,
  contactFull: 'Tähän keskusteluun ei voi antaa enempää uusia osoitteita.',
  contactKnown: (address) => `Olet kirjautunut osoitteella ${address}.`,
  contactChange: 'Vaihda osoite',
  contactInvalid: 'Kirjoita koko osoite, esimerkiksi nimi@esimerkki.fi.',
  fileTooLarge: (name, mebibytes) => `${name} on suurempi kuin ${mebibytes}\u00a0Mt.`,
  fileRefused: (name) => `${name} ei ole kuva eikä PDF, joten sitä ei voi lähettää tässä.`,
  fileQuota: (name) =>
    `Tänne on lähetetty niin paljon tiedostoja, että ${name} ei mahdu juuri nyt. Yritä myöhemmin uudelleen.`,
  fileFailed: (name) => `Tiedostoa ${name} ei saatu lähetettyä. Liitä se uudelleen.`,
  tooManyFiles: (n) => `Yhdessä viestissä voi olla enintään ${n} tiedostoa.`,
  tooLong: (n) => `Viesti on ${n === 1 ? 'yhden merkin' : `${n} merkkiä`} liian pitkä.`,
  download: (name) => `Avaa ${name}`,
}
