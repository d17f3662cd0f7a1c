import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  path: { 'keepsake.kept': () => 'A keepsake was kept' },
  audit: { 'keepsake.kept': () => 'kept a keepsake' },
  groups: { keepsakes: 'Keepsakes' },
  webhooks: [{ title: 'Keepsakes', types: { 'keepsake.kept': 'Keepsake kept' } }],
}
