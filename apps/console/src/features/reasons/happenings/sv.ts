import type { Happenings } from '../../../lib/happenings.ts'
import { reasonGiven } from '../reason-given.ts'

export const happenings: Happenings = {
  path: {
    'case.reason-given': (s) => {
      const reason = reasonGiven(s)
      if (reason === '') return `${s.who} valde ärendets orsak`
      return reason ? `${s.who} valde orsaken ${reason}` : `${s.who} tog bort orsaken`
    },
  },
  audit: {
    'reason.created': (e) => `lade till orsaken ${e.name}`,
    'reason.changed': (e) => `ändrade orsaken ${e.name}`,
    'reason.moved': (e) => `flyttade orsaken ${e.name}`,
    'reason.merged': (e) => `slog ihop orsaken ${e.name} med en annan`,
    'reason.unmerged': (e) => `ångrade hopslagningen av orsaken ${e.name}`,
    'reason.retired': (e) => `tog orsaken ${e.name} ur bruk`,
    'reason.taken-up': (e) => `tog orsaken ${e.name} i bruk igen`,
    'reason.deleted': (e) => `raderade orsaken ${e.name}`,
    'reason.settings-changed': () => 'ändrade var en orsak krävs',
  },
  webhooks: [{ title: 'Kontaktorsaker', types: { 'case.reason_given': 'Ett ärende har fått en orsak' } }],
}
