import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'tag.created': (e) => `skapade etiketten ${e.name}`,
    'tag.changed': (e) => `ändrade etiketten ${e.name}`,
  },
  webhooks: [
    {
      title: 'Etiketter',
      types: {
        'case.tagged': 'Etikett har lagts till i ett ärende',
        'case.untagged': 'Etikett har tagits bort från ett ärende',
      },
    },
  ],
}
