import { permission } from '../../platform/auth/permit.ts'

export const manageCosts = permission('cost.manage', 'owner', 'admin')
