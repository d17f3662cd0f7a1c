import { permission } from '../../platform/auth/permit.ts'

export const readInsights = permission('insights.read', 'owner', 'admin', 'lead', 'agent', 'reader')
