import { permission, personalPermission } from '../../platform/auth/permit.ts'

export const readChannels = permission('channel.read', 'owner', 'admin', 'lead')
export const manageChannels = permission('channel.manage', 'owner', 'admin')
/** Whoever has the secret is believed as any customer. */
export const makeIdentitySecrets = personalPermission('channel.make-identity-secret', 'owner', 'admin')
export const readBlockedSenders = permission('blocked-sender.read', 'owner', 'admin', 'lead', 'agent')
export const blockSenders = permission('blocked-sender.manage', 'owner', 'admin', 'lead', 'agent')

export const channelPermissions = [
  readChannels,
  manageChannels,
  makeIdentitySecrets,
  readBlockedSenders,
  blockSenders,
]
