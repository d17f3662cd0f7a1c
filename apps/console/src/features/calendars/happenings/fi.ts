import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'calendar.created': (e) => `lisäsi aukioloajat ${e.name}`,
    'calendar.changed': (e) => `muutti aukioloaikoja ${e.name}`,
    'calendar.deleted': (e) => `poisti aukioloajat ${e.name}`,
  },
}
