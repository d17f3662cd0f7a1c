import type { Happenings } from '../../../lib/happenings.ts'
import { plural } from '../../../lib/i18n.ts'

export const happenings: Happenings = {
  audit: {
    'channel.created': (e) => `lade till kanalen ${e.name}`,
    'channel.changed': (e) => `ändrade kanalen ${e.name}`,
    'channel.deleted': (e) => `tog bort kanalen ${e.name}`,
    'channel.held-mail-sent': (e) =>
      plural('sv', e.count, {
        one: `skickade ett väntande meddelande från kanalen ${e.name}`,
        other: `skickade # väntande meddelanden från kanalen ${e.name}`,
      }),
    'channel.identity-secret-made': (e) => `skapade en ny hemlig nyckel för chatten ${e.name}`,
  },
  sentences: {
    'channel.failing': {
      said: (n) =>
        plural('sv', n, {
          one: 'En kanal fungerar inte, så en del meddelanden eller svar kommer inte fram.',
          other: '# kanaler fungerar inte, så en del meddelanden eller svar kommer inte fram.',
        }),
      verb: 'Åtgärda',
      amiss: {
        in: 'Ingen post kommer in',
        out: 'Svaren skickas inte',
        live: 'Kunderna når er kanske inte där',
      },
    },
  },
}
