import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  path: { 'keepsake.kept': () => 'Muisto talletettiin' },
  audit: { 'keepsake.kept': () => 'talletti muiston' },
  groups: { keepsakes: 'Muistot' },
  webhooks: [{ title: 'Muistot', types: { 'keepsake.kept': 'Muisto talletettu' } }],
}
