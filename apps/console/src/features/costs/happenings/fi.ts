import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'hour-cost.set': () => 'asetti työtunnin kustannuksen',
    'unit-cost.set': () => 'asetti yhteydenoton kustannuksen',
  },
}
