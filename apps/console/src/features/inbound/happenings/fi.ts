import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'inbound.retried': () => 'käynnisti viestin käsittelyn uudelleen',
  },
}
