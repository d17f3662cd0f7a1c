import { permission, personalPermission } from '../../platform/auth/permit.ts'

export const readPeople = permission('person.read', 'owner', 'admin', 'lead', 'agent', 'reader')
export const managePeople = personalPermission('person.manage', 'owner', 'admin')
export const readTeams = permission('team.read', 'owner', 'admin', 'lead', 'agent', 'reader')
export const manageTeams = permission('team.manage', 'owner', 'admin', 'lead')
export const manageApiKeys = personalPermission('api-key.manage', 'owner', 'admin')
export const readAudit = permission('audit.read', 'owner', 'admin')
export const manageWorkspace = permission('workspace.manage', 'owner', 'admin')

export const peoplePermissions = [
  readPeople,
  managePeople,
  readTeams,
  manageTeams,
  manageApiKeys,
  readAudit,
  manageWorkspace,
]
