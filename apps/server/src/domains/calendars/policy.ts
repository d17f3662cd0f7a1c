import { permission } from '../../platform/auth/permit.ts'

export const readCalendars = permission('calendar.read', 'owner', 'admin', 'lead', 'agent', 'reader')
export const manageCalendars = permission('calendar.manage', 'owner', 'admin', 'lead')
