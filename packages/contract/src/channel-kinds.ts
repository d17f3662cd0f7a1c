import type { ChannelKind } from './channel-kind.ts'
import { chatChannel } from './chat-channel.ts'
import { mailChannel } from './mail-channel.ts'

const kinds = {
  email: mailChannel,
  chat: chatChannel,
}

export type ChannelName = keyof typeof kinds

/** Every kind of channel there is, by the name that the API has for it. */
export const channelKinds: Readonly<Record<ChannelName, ChannelKind>> = kinds
export const channelNames = Object.keys(kinds) as [ChannelName, ...ChannelName[]]

/** The kinds that can do something. */
export const channelsThat = (can: 'live' | 'letters' | 'copies'): ChannelName[] =>
  channelNames.filter((name) => channelKinds[name][can])
