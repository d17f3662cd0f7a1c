import { permission } from '../../platform/auth/permit.ts'

export const readCustomers = permission('customer.read', 'owner', 'admin', 'lead', 'agent', 'reader')
export const changeCustomers = permission('customer.change', 'owner', 'admin', 'lead', 'agent')
