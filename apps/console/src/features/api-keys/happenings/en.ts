import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'api-key.created': (e) => `created the API key ${e.name} with the role ${e.role}`,
    'api-key.revoked': (e) => `deleted the API key ${e.name}`,
  },
}
