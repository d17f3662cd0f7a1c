import { permission } from '../../platform/auth/permit.ts'

export const manageWebhooks = permission('webhook.manage', 'owner', 'admin')
