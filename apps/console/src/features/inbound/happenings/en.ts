import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'inbound.retried': () => 'restarted the processing of a message',
  },
}
