import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  path: { 'keepsake.kept': () => 'Ett minne sparades' },
  audit: { 'keepsake.kept': () => 'sparade ett minne' },
  groups: { keepsakes: 'Minnen' },
  webhooks: [{ title: 'Minnen', types: { 'keepsake.kept': 'Minne sparat' } }],
}
