import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'sender.blocked': () => 'blockerade en avsändare',
    'sender.unblocked': () => 'tog bort blockeringen av en avsändare',
  },
}
