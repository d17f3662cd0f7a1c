import type { ErrorKinds } from './error.ts'

export const channelErrors = {
  'channel.not-found': { status: 404, title: 'No such channel' },
  'channel.address-taken': { status: 409, title: 'Another channel has this address' },
  'channel.in-use': { status: 409, title: 'The channel has cases; switch it off instead' },
  'channel.holds-mail': {
    status: 409,
    title: 'Nothing leaves by this channel; set up its outgoing mail first',
  },
  'channel.wrong-kind': { status: 422, title: 'These settings do not belong to this kind of channel' },
  'blocked-sender.not-found': { status: 404, title: 'This sender is not blocked' },
  'inbound.not-found': { status: 404, title: 'No such inbound item' },
  'inbound.not-kept': { status: 409, title: 'The mail itself is not kept here' },
  'inbound.not-failed': { status: 409, title: 'Only what has failed can be tried again' },
} as const satisfies ErrorKinds
