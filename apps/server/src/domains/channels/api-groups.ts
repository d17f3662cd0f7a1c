import type { ApiGroup } from '../../platform/domain.ts'

export const channelsApi: readonly ApiGroup[] = [
  {
    name: 'Channels',
    description: 'Mailboxes and chats by which customers reach you.',
    settings: true,
    concerns: ['channel'],
  },
  {
    name: 'Inbound',
    description: 'The ledger of what came in and what became of it.',
    settings: true,
    concerns: ['inbound'],
  },
  {
    name: 'Blocked senders',
    description: 'Addresses and domains whose mail is spam.',
    settings: true,
    concerns: ['blocked-sender'],
  },
]
