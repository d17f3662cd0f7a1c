import { permission } from '../../platform/auth/permit.ts'

export const readTags = permission('tag.read', 'owner', 'admin', 'lead', 'agent', 'reader')
export const giveTags = permission('tag.give', 'owner', 'admin', 'lead', 'agent')
export const manageTags = permission('tag.manage', 'owner', 'admin', 'lead')
