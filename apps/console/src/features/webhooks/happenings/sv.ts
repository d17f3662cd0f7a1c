import type { Happenings } from '../../../lib/happenings.ts'

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
}
