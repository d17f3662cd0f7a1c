import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'workspace.created': () => 'skapade organisationen',
    'workspace.changed': () => 'ändrade organisationens uppgifter',
  },
}
