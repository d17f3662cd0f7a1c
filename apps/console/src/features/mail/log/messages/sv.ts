import { type MessagesLike, plural } from '../../../../lib/i18n.ts'
import { sentence } from '../../../../lib/sentence.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  lead: 'Allt som har kommit in per e-post och vad som hände med det.',
  state: 'Status',
  all: 'Alla',
  states: {
    received: 'Mottaget',
    shown: 'Behandlat',
    duplicate: 'Dubblett',
    failed: 'Misslyckades',
    dropped: 'Lagt åt sidan',
  },
  received: 'Ankom',
  source: 'Väg',
  faults: {
    unreadable:
      'Det tog längre tid än tillåtet att läsa mejlet. De andra lästes som vanligt. Ladda ner det för att se vad det är, och försök igen efter en uppgradering.',
    'not-given':
      'E-postservern lämnar inte ut det här mejlet. De andra hämtas som vanligt. Försök igen eller titta på det i brevlådan.',
    'too-large':
      'Mejlet är större än vad Polku tar emot och ligger därför kvar i sin brevlåda. Läs det där, eller be avsändaren dela filerna med en länk.',
  },
  unread: (channel) => sentence`Ingen post kommer in i kanalen ${channel}.`,
  sources: { smtp: 'SMTP', imap: 'IMAP' },
  size: 'Storlek',
  openCase: 'Öppna ärendet',
  retry: 'Försök igen',
  retried: 'Mejlet läses på nytt',
  raw: 'Ladda ner originalet',
  empty: 'Polku har inte tagit emot någon post ännu',
  emptyHelp: 'Posten syns här så fort den har tagits emot, redan innan den har behandlats.',
  noneSuch: 'Inga mejl med den här statusen',
  noSubject: 'Inget ämne',
  unknownSender: 'Okänd avsändare',
  details: 'Detaljer',
  fine: (n) =>
    sentence`Allt är i sin ordning. Mottagna mejl: ${n}. Inget väntar på behandling och inget har misslyckats.`,
  total: (n) => sentence`Mottagna mejl: ${n}.`,
  waiting: (n) =>
    plural('sv', n, { one: '# mejl väntar på behandling.', other: '# mejl väntar på behandling.' }),
  failed: (n) =>
    plural('sv', n, { one: '# mejl kunde inte behandlas.', other: '# mejl kunde inte behandlas.' }),
  upTo: (n) => `fler än ${n}`,
}
