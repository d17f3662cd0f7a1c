import { permission } from '../../platform/auth/permit.ts'

export const searchEverything = permission('search.read', 'owner', 'admin', 'lead', 'agent', 'reader')
