import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'hour-cost.set': () => 'angav vad en arbetstimme kostar',
    'unit-cost.set': () => 'angav vad en kontakt kostar',
  },
}
