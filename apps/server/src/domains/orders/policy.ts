import { permission } from '../../platform/auth/permit.ts'

export const readOrders = permission('order.read', 'owner', 'admin', 'lead', 'agent', 'reader')
