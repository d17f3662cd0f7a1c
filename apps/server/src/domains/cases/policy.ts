import { permission } from '../../platform/auth/permit.ts'

export const readCases = permission('case.read', 'owner', 'admin', 'lead', 'agent', 'reader')
export const replyToCases = permission('case.reply', 'owner', 'admin', 'lead', 'agent')
export const noteCases = permission('case.note', 'owner', 'admin', 'lead', 'agent')
export const assignCases = permission('case.assign', 'owner', 'admin', 'lead', 'agent')
export const settleCases = permission('case.settle', 'owner', 'admin', 'lead', 'agent')
export const openCases = permission('case.open', 'owner', 'admin', 'lead', 'agent')
