import { type MessagesLike, plural } from '../../../lib/i18n.ts'
import { sentence } from '../../../lib/sentence.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  lead: 'Meddelar dina egna program så fort något händer i Polku.',
  add: 'Lägg till en webhook',
  empty: 'Inga webhookar ännu',
  emptyHelp:
    'Berätta för ordersystemet, kundregistret eller teamets chatt när ett ärende öppnas eller löses. Ange adressen som tar emot anropen. En testhändelse visar om de kommer fram.',
  inUse: (name) => `${name} på`,
  states: { on: 'På', off: 'Avstängd', failing: 'Inget kommer fram', gone: 'Mottagaren har slutat' },
  waits: (n) => plural('sv', n, { one: '# leverans väntar.', other: '# leveranser väntar.' }),

  newTitle: 'Ny webhook',
  changeTitle: 'Redigera webhooken',
  url: 'Adress',
  urlHelp: 'Dit anropen skickas, till exempel https://erp.example.com/polku.',
  urlWrong: 'Skriv hela adressen, som börjar med https://',
  description: 'Användning',
  descriptionHelp: 'Till exempel ”Ordersystemet”. Bara du och dina kolleger ser den.',
  events: 'Händelser',
  all: 'Alla händelser',
  allHelp: 'Också de som kommer med senare versioner.',
  some: 'Bara en del',
  someHelp: 'Välj det som mottagaren behöver.',
  someMissing: 'Välj minst en händelse',
  testType: 'Testhändelse',
  save: 'Spara',
  create: 'Lägg till',

  secret: 'Hemlig nyckel',
  made: 'Webhooken är klar',
  once: 'Lägg in den hemliga nyckeln i det mottagande programmet. Med den kontrollerar programmet att anropen kommer härifrån. Nyckeln visas inte igen, men du kan skapa en ny när som helst.',
  rotate: 'Skapa en ny hemlig nyckel',
  rotateHelp:
    'I ett dygn signeras anropen med både den gamla och den nya nyckeln, så att inget avvisas medan du byter.',
  rotated: 'Den nya hemliga nyckeln är klar',
  rotatedHelp: (until) =>
    sentence`Lägg in den i det mottagande programmet före ${until}. Till dess gäller också den gamla. Nyckeln visas inte igen.`,
  both: (until) => sentence`Den gamla hemliga nyckeln gäller också till ${until}.`,

  test: 'Skicka en testhändelse',
  testing: 'Skickar',
  tested: (status, ms) => `Framme: mottagaren svarade ${status} (${ms}).`,
  answered: 'Vad mottagaren svarade',

  off: 'Avstängd: inget skickas.',
  meanwhile: 'När den är på igen skickar ”Skicka det som missats” det som har hänt under tiden.',
  gone: 'Mottagaren svarade 410, vilket betyder att den inte vill ha fler anrop. Inget skickas nu.',
  gaveUp:
    'Inget kom fram på fem dagar, så webhooken stängdes av. Det som väntar skickas när den slås på igen.',
  failing: (since) =>
    sentence`Inget har kommit fram sedan ${since}. Nya försök görs i tre dagar. Efter fem dagar stängs webhooken av.`,
  switchOn: 'Slå på',
  switchedOn: 'Webhooken är på',

  change: 'Redigera',
  remove: 'Ta bort',
  removeTitle: (name) => `Ta bort webhooken ${name}?`,
  removeHelp: 'Inget mer skickas, inte ens det som väntar. Det här kan inte ångras.',
  removed: (name) => `Webhooken ${name} har tagits bort`,

  recover: 'Skicka det som missats',
  recoverHelp:
    'Skickar allt som har hänt sedan dess och inte har kommit fram, också det som hände medan webhooken var avstängd.',
  since: 'Från och med',
  sinceWrong: 'Välj en tidpunkt som har passerat',
  delivered: 'Också det som har kommit fram',
  deliveredHelp: 'Om mottagaren har tappat bort något. Varje anrop har samma id som förut.',
  recovering: 'Det som missats skickas',
  send: 'Skicka',

  deliveries: 'Senaste leveranserna',
  deliveriesHelp: 'Vad som har skickats de senaste 30 dagarna och hur det gick.',
  filter: 'Status',
  filters: { all: 'Alla', waiting: 'Väntar', delivered: 'Framme', failed: 'Misslyckade' },
  none: 'Inget har skickats ännu',
  noneHelp: 'Skicka en testhändelse, eller vänta tills något händer.',
  noneSuch: 'Här finns inget',
  delivery: {
    waiting: 'På väg',
    again: 'Försöker igen',
    delivered: 'Framme',
    failed: 'Misslyckades',
  },
  next: (at) => `nytt försök ${at}`,
  attempts: (n) => plural('sv', n, { one: '# försök', other: '# försök' }),
  status: (status) => `svarade ${status}`,
  sendAgain: 'Skicka igen',
  openCase: 'Öppna ärendet',
  sentAgain: 'Det skickas igen',
  sent: 'Vad som skickades',
  faults: {
    'host-not-found': 'det finns ingen server med det namnet',
    'address-not-allowed': 'adressen finns i ett privat nätverk',
    'connection-refused': 'servern svarar inte på den porten',
    'connection-lost': 'anslutningen bröts',
    'timed-out': 'inget svar på 20 sekunder',
    'tls-refused': 'det gick inte att upprätta en säker anslutning',
    'certificate-invalid': 'serverns certifikat är inte giltigt',
    redirected: 'mottagaren hänvisade till en annan adress',
    refused: 'mottagaren svarade med ett fel',
    gone: 'mottagaren vill inte ha fler anrop',
  },
}
