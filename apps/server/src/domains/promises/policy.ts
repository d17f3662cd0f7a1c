import { permission } from '../../platform/auth/permit.ts'

export const readPromises = permission('promise.read', 'owner', 'admin', 'lead', 'agent', 'reader')
export const givePromises = permission('promise.give', 'owner', 'admin', 'lead', 'agent')
export const managePromises = permission('promise.manage', 'owner', 'admin', 'lead')
