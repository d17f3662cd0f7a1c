import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'hour-cost.set': () => 'set what an hour of work costs',
    'unit-cost.set': () => 'set what a contact costs',
  },
}
