import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'tag.created': (e) => `loi tunnisteen ${e.name}`,
    'tag.changed': (e) => `muutti tunnistetta ${e.name}`,
  },
  webhooks: [
    {
      title: 'Tunnisteet',
      types: {
        'case.tagged': 'Tunniste lisätty tapaukselle',
        'case.untagged': 'Tunniste poistettu tapaukselta',
      },
    },
  ],
}
