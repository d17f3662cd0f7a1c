import type { ErrorCode } from '@polku/contract'
import type { MatterWords } from './index.ts'

const refusals: Partial<Record<ErrorCode, string>> = {
  'matter.link-unknown':
    'Länken är inte hel eller leder ingenstans. Öppna den på nytt från meddelandet den kom i, eller kopiera hela länken.',
  'matter.link-ended':
    'Ingen har skrivit om ärendet på tre månader, så länken gäller inte längre. Skriv till oss igen så fortsätter vi därifrån.',
  'matter.signed-out': 'Du är inte inloggad här. Logga in där du beställde och öppna dina ärenden därifrån.',
  'matter.not-found': 'Du har inget sådant ärende. Kanske hör det till ett annat konto.',
  'matter.nothing-said': 'Skriv några ord eller lägg till en fil först.',
  'matter.too-long':
    'Svaret är för långt: högst 10 000 tecken. Det skickades inte; korta det och skicka igen.',
  'matter.file-refused':
    'Här kan du skicka bara bilder (JPEG, PNG, GIF, WebP) och PDF-filer. Inget skickades; ta bort filen eller välj en annan.',
  'request.too-large': 'En fil är för stor: högst 10 MB, och högst fem filer. Inget skickades.',
  'request.rate-limited': 'Det blev många försök på kort tid. Vänta några minuter och försök igen.',
  'file.quota': 'Det har redan kommit många filer i dag. Skicka texten nu och filerna i morgon.',
  'file.not-found': 'Filen finns inte längre.',
  'chat.identity-expired':
    'Inloggningen har blivit för gammal. Öppna butikens sida på nytt och kom tillbaka därifrån.',
}

const who = (name: string | null) => name ?? 'Kundtjänst'

export const sv: MatterWords = {
  languages: 'Språk',
  untitled: 'Ditt ärende',
  number: (n) => `Ärende ${n}`,
  stands: 'Så här står det till',
  state: (state, name) =>
    ({
      new: 'Ditt meddelande har kommit fram.',
      open: `${who(name)} arbetar med ärendet.`,
      snoozed: `${who(name)} arbetar med ärendet.`,
      waiting: 'Vi har svarat och väntar på dig.',
      solved: 'Ärendet är klart. Saknas något så skriv, då öppnas det igen.',
      closed: 'Ärendet är klart och avslutat. Skriver du nu blir det ett nytt ärende.',
    })[state],
  steps: { opened: 'Du skrev', answered: 'Vi svarade', settled: 'Klart', ahead: 'återstår' },
  promised: {
    title: 'Vad vi lovade',
    first: 'Svar',
    next: 'Svar',
    solution: 'Lösning',
    own: 'Vad vi lovade',
    ahead: (name, at) => `${name}: senast ${at}.`,
    late: (name, at) => `${name}: utlovat senast ${at}. Vi är sena och beklagar det; det kommer fortfarande.`,
    kept: (name, at) => `${name}: utlovat och hållet ${at}.`,
    metLate: (name, at) => `${name}: kom senare än utlovat, ${at}.`,
  },
  dialogue: 'Dialogen',
  you: 'Du',
  write: 'Ditt svar',
  writeAnew: 'Börja ett nytt ärende',
  files: 'Filer',
  filesHelp: (most, mebibytes) => `Bilder och PDF-filer, högst ${most}, högst ${mebibytes} MB var.`,
  send: 'Skicka',
  settleAsk: 'Är allt i sin ordning?',
  settle: 'Ärendet är klart',
  said: 'Tack, ditt meddelande har kommit fram.',
  anew: 'Tack, ditt meddelande har kommit fram. Det blev ett nytt ärende, och vi svarar dig per e-post.',
  settled: 'Tack för beskedet. Dyker något upp, skriv här så öppnas ärendet igen.',
  all: 'Mina ärenden',
  signedInAs: (name) => `Inloggad som ${name}`,
  signOut: 'Logga ut',
  none: 'Du har inga ärenden hos oss ännu.',
  going: 'Pågår',
  over: 'Klara',
  lastWord: 'senast skrivet',
  refusedTitle: 'Det här kan inte visas',
  refused: (code) =>
    refusals[code] ?? 'Något gick fel hos oss. Inget gick förlorat; försök igen om en stund.',
}
