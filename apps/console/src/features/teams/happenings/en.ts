import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'team.created': (e) => `created the team ${e.name}`,
    'team.changed': (e) => `changed the team ${e.name}`,
    'team.deleted': (e) => `deleted the team ${e.name}`,
  },
}
