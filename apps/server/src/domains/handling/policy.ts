import { permission } from '../../platform/auth/permit.ts'

export const handleCases = permission('case.handle', 'owner', 'admin', 'lead', 'agent')
