import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'sender.blocked': () => 'esti lähettäjän',
    'sender.unblocked': () => 'poisti lähettäjän eston',
  },
}
