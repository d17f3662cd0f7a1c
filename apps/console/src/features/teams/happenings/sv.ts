import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'team.created': (e) => `skapade teamet ${e.name}`,
    'team.changed': (e) => `ändrade teamet ${e.name}`,
    'team.deleted': (e) => `tog bort teamet ${e.name}`,
  },
}
