import { type MessagesLike, plural } from '../../../lib/i18n.ts'
import { sentence } from '../../../lib/sentence.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  today: 'I dag',
  previousDay: 'Dagen före',
  nextDay: 'Dagen efter',
  backToToday: 'Tillbaka till i dag',
  countedUntil: (clock) => `Uppdaterat ${clock}`,
  wholeDay: 'Hela dagen',
  sentences: {
    title: 'Det här väntar på dig',
    calm: 'Inget väntar på dig just nu: ingen kund väntar på svar och kanalerna fungerar.',
    calmForAgents:
      'Inget väntar på dig just nu: ingen av dina kunder väntar och det finns inget ärende att ta.',
    all: (n) => `Visa alla ${n}`,
  },
  inAndOut: {
    title: 'Inkomna och lösta',
    opened: 'öppnade',
    solved: 'lösta',
    medianReply: 'mediantid till första svar',
    noReplies: 'Inga första svar ännu',
    p90: (wait) => `Nio av tio inom ${wait}`,
    ofReplies: (n) => plural('sv', n, { one: 'Av # första svar', other: 'Av # första svar' }),
  },
  comparison: { above: 'Fler än vanligt', within: 'Som vanligt', below: 'Färre än vanligt' },
  speed: { above: 'Långsammare än vanligt', within: 'Som vanligt', below: 'Snabbare än vanligt' },
  tooFew: 'För få att jämföra',
  usualSoFar: (low, high) => `${low}–${high} vid den här tiden`,
  usualDay: (low, high) => `${low}–${high}`,
  usualNone: 'vanligtvis inga',
  hours: {
    title: 'Timme för timme',
    opened: 'Öppnade',
    solved: 'Lösta',
    noneSolved: 'Inga lösta',
    usual: 'Linje: vanligt antal den här veckodagen',
    openedAt: (from, to, n) => `Kl. ${from}–${to}: ${n} öppnade`,
    solvedAt: (from, to, n) => `Kl. ${from}–${to}: ${n} lösta`,
  },
  byChannel: {
    title: 'Per kanal',
    channel: 'Kanal',
    opened: 'Öppnade',
    replied: 'Första svar',
    wait: 'Väntetid, median',
    solved: 'Lösta',
  },
  empty: {
    today: 'Ingenting har hänt i dag ännu',
    day: 'Ingenting hände den här dagen',
    advice: 'När kunderna skriver och ni svarar och löser ärenden räknas det här automatiskt.',
  },
  unavailable: {
    since: (when) => `Inga siffror sedan ${when}`,
    never: 'Den här installationen räknar inga siffror',
    why: 'ClickHouse, som räknar siffrorna, svarar inte. Allt annat fungerar som vanligt: post och chattar kommer in och svar går ut.',
    afterwards: 'Siffrorna kommer tillbaka automatiskt, och ingenting kommer att saknas.',
    without: 'ClickHouse, som räknar siffrorna, används inte. Allt annat fungerar som vanligt.',
  },
  catchingUp: (n) =>
    plural('sv', n, {
      one: 'Räkningen ligger efter: # händelse återstår, så siffrorna är inte fullständiga ännu.',
      other: 'Räkningen ligger efter: # händelser återstår, så siffrorna är inte fullständiga ännu.',
    }),
  definitions: {
    title: 'Vad som räknas',
    day: (zone) => sentence`En dag går från midnatt till midnatt i tidszonen ${zone}. Skräppost räknas inte.`,
    opened: 'Ärenden som kunder öppnade genom att skriva till oss.',
    solved: 'Ärenden som löstes och inte öppnades igen senare samma dag.',
    firstReply:
      'Från kundens första meddelande till vårt första svar, i verklig tid, med nätter och helger inräknade. Hälften av kunderna väntade kortare än medianen. Tiden för nio av tio visas från tjugo svar och uppåt.',
    waitingTerm: 'väntar på oss nu',
    waiting:
      'Öppna ärenden där det är vår tur att svara, just nu, oavsett vilken dag som visas. För länge är över ett dygn per e-post och över tio minuter i chatt.',
    usual:
      'Inom det vanliga intervallet skulle 19 av 20 vanliga dagar hamna. Det beräknas utifrån samma veckodag under de åtta senaste veckorna. Med färre än sex sådana dagar, eller antal under fem, finns det för lite att jämföra.',
    source:
      'Siffrorna räknas i ClickHouse ur händelseloggen, med ungefär en sekunds fördröjning. De väntande kunderna hämtas direkt ur ärendena.',
  },
  rows: {
    back: 'Tillbaka till dagen',
    titles: {
      opened: 'Öppnade ärenden',
      replied: 'Första svar',
      solved: 'Lösta ärenden',
      waiting: 'Kunder som väntar på oss nu',
      'too-long': 'Kunder som har väntat för länge',
    },
    between: (from, to) => `kl. ${from}–${to}`,
    list: 'Ärenden',
    none: 'Inga ärenden här',
    noneAdvice: 'Ingenting av det här slaget har räknats.',
    noSubject: 'Inget ämne',
    owner: 'Ansvarig',
    nobody: 'Utan ansvarig',
    waited: (wait) => `väntade ${wait}`,
    waitsFor: (wait) => `har väntat ${wait}`,
    more: 'Visa fler',
  },
}
