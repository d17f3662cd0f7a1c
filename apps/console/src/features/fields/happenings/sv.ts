import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'field.created': (e) => `skapade ärendefältet ${e.name}`,
    'field.changed': (e) => `ändrade ärendefältet ${e.name}`,
  },
  webhooks: [
    { title: 'Ärendefält', types: { 'case.field_filled': 'Ett fält i ett ärende har fyllts i eller tömts' } },
  ],
}
