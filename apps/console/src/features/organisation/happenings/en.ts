import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'workspace.created': () => 'set up the organisation',
    'workspace.changed': () => 'changed the organisation',
  },
}
