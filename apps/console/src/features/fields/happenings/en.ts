import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'field.created': (e) => `created the case field ${e.name}`,
    'field.changed': (e) => `changed the case field ${e.name}`,
  },
  webhooks: [
    { title: 'Case fields', types: { 'case.field_filled': 'Field of a case filled in or cleared' } },
  ],
}
