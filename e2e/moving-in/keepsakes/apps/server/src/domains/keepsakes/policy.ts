import { permission } from '../../platform/auth/permit.ts'

export const readKeepsakes = permission('keepsake.read', 'owner', 'admin', 'lead', 'agent', 'reader')
export const keepKeepsakes = permission('keepsake.keep', 'owner', 'admin', 'lead', 'agent')
