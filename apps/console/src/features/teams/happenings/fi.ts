import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'team.created': (e) => `loi tiimin ${e.name}`,
    'team.changed': (e) => `muutti tiimiä ${e.name}`,
    'team.deleted': (e) => `poisti tiimin ${e.name}`,
  },
}
