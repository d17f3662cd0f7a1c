import { permission } from '../../platform/auth/permit.ts'

export const readReasons = permission('reason.read', 'owner', 'admin', 'lead', 'agent', 'reader')
export const giveReasons = permission('reason.give', 'owner', 'admin', 'lead', 'agent')
export const manageReasons = permission('reason.manage', 'owner', 'admin', 'lead')
