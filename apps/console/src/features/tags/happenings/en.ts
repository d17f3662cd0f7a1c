import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'tag.created': (e) => `created the tag ${e.name}`,
    'tag.changed': (e) => `changed the tag ${e.name}`,
  },
  webhooks: [
    {
      title: 'Tags',
      types: { 'case.tagged': 'Tag added to a case', 'case.untagged': 'Tag removed from a case' },
    },
  ],
}
