import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'calendar.created': (e) => `lade till öppettiderna ${e.name}`,
    'calendar.changed': (e) => `ändrade öppettiderna ${e.name}`,
    'calendar.deleted': (e) => `tog bort öppettiderna ${e.name}`,
  },
}
