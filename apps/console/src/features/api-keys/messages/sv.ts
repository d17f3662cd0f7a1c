import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  lead: 'För program som använder API:et. En nyckel agerar som den som skapade den, med den roll den har fått.',
  add: 'Ny nyckel',
  dialog: 'Skapa en API-nyckel',
  name: 'Användning',
  nameHelp: 'Till exempel ”Webbutik” eller ”Nattlig export”.',
  nameMissing: 'Skriv vad nyckeln används till',
  role: 'Vad den får göra',
  make: 'Skapa nyckeln',
  made: 'Nyckeln är klar',
  once: 'Spara nyckeln nu. Den visas inte igen.',
  key: 'API-nyckel',
  actsAs: (name) => `Agerar som ${name}`,
  used: 'Senast använd',
  neverUsed: 'Aldrig använd',
  end: 'Ta bort',
  endTitle: (name) => `Ta bort nyckeln ${name}?`,
  endHelp: 'Program som använder nyckeln slutar genast fungera. Det här kan inte ångras.',
  ended: (name) => `Nyckeln ${name} har tagits bort`,
  empty: 'Inga nycklar ännu',
  emptyHelp: 'Skapa en nyckel för varje program, så kan du ta bort en utan att störa de andra.',
}
