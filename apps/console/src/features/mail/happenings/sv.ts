import type { Happenings } from '../../../lib/happenings.ts'
import { plural } from '../../../lib/i18n.ts'

export const happenings: Happenings = {
  audit: {
    'inbound.retried': () => 'startade om behandlingen av ett mejl',
  },
  sentences: {
    'inbound.failed': {
      said: (n) =>
        plural('sv', n, {
          one: 'Ett mejl från den senaste veckan gick inte att läsa och finns inte i något ärende.',
          other: '# mejl från den senaste veckan gick inte att läsa och finns inte i något ärende.',
        }),
      verb: 'Granska',
      amiss: {
        unreadable: 'Gick inte att läsa',
        'too-large': 'För stort',
        'not-given': 'Lämnas inte ut av e-postservern',
      },
    },
  },
}
