import type { Happenings } from '../../../lib/happenings.ts'
import { plural } from '../../../lib/i18n.ts'

export const happenings: Happenings = {
  audit: {
    'webhook.created': (e) => `lade till webhooken ${e.name}`,
    'webhook.changed': (e) => `ändrade webhooken ${e.name}`,
    'webhook.deleted': (e) => `tog bort webhooken ${e.name}`,
    'webhook.secret-made': (e) => `skapade en ny hemlig nyckel för webhooken ${e.name}`,
    'webhook.sent-again': (e) => `skickade en händelse igen till webhooken ${e.name}`,
    'webhook.recovered': (e) => `skickade det som missats till webhooken ${e.name}`,
    'webhook.turned-off': (e) => `stängde av webhooken ${e.name}, eftersom inget längre kom fram`,
  },
  sentences: {
    'webhook.failing': {
      said: (n) =>
        plural('sv', n, {
          one: 'En webhook får inte fram något till sitt program.',
          other: '# webhookar får inte fram något till sina program.',
        }),
      verb: 'Åtgärda',
      amiss: { off: 'Avstängd', failing: 'Inget kommer fram' },
    },
  },
}
