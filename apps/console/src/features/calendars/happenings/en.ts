import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'calendar.created': (e) => `added the opening hours ${e.name}`,
    'calendar.changed': (e) => `changed the opening hours ${e.name}`,
    'calendar.deleted': (e) => `deleted the opening hours ${e.name}`,
  },
}
