import { permission } from '../../platform/auth/permit.ts'

export const readChannels = permission('channel.read', 'owner', 'admin', 'lead')
export const manageChannels = permission('channel.manage', 'owner', 'admin')
export const readBlockedSenders = permission('blocked-sender.read', 'owner', 'admin', 'lead', 'agent')
export const blockSenders = permission('blocked-sender.manage', 'owner', 'admin', 'lead', 'agent')

export const channelPermissions = [readChannels, manageChannels, readBlockedSenders, blockSenders]
