import { type MessagesLike, plural } from '../../../lib/i18n.ts'
import { sentence } from '../../../lib/sentence.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  lead: 'Kanaler där kunderna når er.',
  add: 'Lägg till en kanal',
  on: 'På',
  off: 'Avstängd',
  health: {
    title: 'Fungerar kanalen?',
    notWorking: 'Fungerar inte',
    failing: 'Fungerar inte.',
    workedLast: (when) => sentence`Fungerade senast ${when}.`,
    neverWorked: 'Har inte fungerat ännu.',
    untried: 'Inget har kommit eller skickats ännu.',
    notGiven: (n) =>
      plural('sv', n, {
        one: 'Servern lämnar inte ut ett av mejlen. De andra läses. I postloggen ser du vilket.',
        other: 'Servern lämnar inte ut # mejl. De andra läses. I postloggen ser du vilka.',
      }),
  },
  inUse: (name) => `${name} på`,
  empty: 'Inga kanaler ännu',
  emptyHelp: 'Anslut brevlådan som kunderna skriver till, eller lägg chatten på din webbplats.',
  remove: 'Ta bort kanalen',
  removeTitle: (name) => `Ta bort kanalen ${name}?`,
  removeHelp:
    'Det här kan inte ångras. En kanal som har förmedlat meddelanden kan inte tas bort, bara stängas av.',
  removed: (name) => `Kanalen ${name} har tagits bort`,
  connectChannel: 'Anslut en kanal',
}
