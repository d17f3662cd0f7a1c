import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'inbound.retried': () => 'startade om behandlingen av ett mejl',
  },
}
