import type { ApiGroup } from '../../platform/domain.ts'

export const channelsApi: readonly ApiGroup[] = [
  {
    name: 'Channels',
    description: 'Mailboxes and chats by which customers reach you.',
    settings: true,
    concerns: ['channel'],
  },
  {
    name: 'Blocked senders',
    description: 'Addresses and domains whose mail is spam.',
    settings: true,
    concerns: ['blocked-sender'],
  },
]
