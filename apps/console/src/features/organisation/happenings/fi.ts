import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'workspace.created': () => 'otti organisaation käyttöön',
    'workspace.changed': () => 'muutti organisaation tietoja',
  },
}
