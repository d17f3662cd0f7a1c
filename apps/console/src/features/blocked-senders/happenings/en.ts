import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'sender.blocked': () => 'blocked a sender',
    'sender.unblocked': () => 'unblocked a sender',
  },
}
