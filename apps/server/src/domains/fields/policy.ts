import { permission } from '../../platform/auth/permit.ts'

export const readFields = permission('field.read', 'owner', 'admin', 'lead', 'agent', 'reader')
export const fillFields = permission('field.fill', 'owner', 'admin', 'lead', 'agent')
export const manageFields = permission('field.manage', 'owner', 'admin', 'lead')
