import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'api-key.created': (e) => `skapade API-nyckeln ${e.name}, roll: ${e.role}`,
    'api-key.revoked': (e) => `tog bort API-nyckeln ${e.name}`,
  },
}
