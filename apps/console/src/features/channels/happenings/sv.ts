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
}
