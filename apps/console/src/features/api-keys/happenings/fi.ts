import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'api-key.created': (e) => `loi API-avaimen ${e.name}, rooli: ${e.role}`,
    'api-key.revoked': (e) => `poisti API-avaimen ${e.name}`,
  },
}
