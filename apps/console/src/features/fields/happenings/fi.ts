import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'field.created': (e) => `loi tapausten kentän ${e.name}`,
    'field.changed': (e) => `muutti tapausten kenttää ${e.name}`,
  },
  webhooks: [
    {
      title: 'Tapausten kentät',
      types: { 'case.field_filled': 'Tapauksen kenttä täytetty tai tyhjennetty' },
    },
  ],
}
