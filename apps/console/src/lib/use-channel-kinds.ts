import type { Channel } from '@polku/contract'
import type { Capabilities, ChannelKind } from './channel-kind.ts'
import { useFeatures, useName } from './use-features.ts'

/** The kinds of channels there are, in the order of the features. */
export const useChannelKinds = (): readonly ChannelKind[] =>
  useFeatures().flatMap(({ channelKinds }) => channelKinds ?? [])

export function useChannelKind(name: Channel | undefined): ChannelKind | undefined {
  return useChannelKinds().find(({ kind }) => kind === name)
}

/** A channel as one calls it. */
export function useChannelName(): (channel: Channel) => string {
  const kinds = useChannelKinds()
  const nameOf = useName()
  return (channel) => {
    const known = kinds.find(({ kind }) => kind === channel)
    return known ? nameOf(known.name) : channel
  }
}

/** What can be done by any kind of channel. */
const least: Capabilities = {
  live: false,
  letters: false,
  formatted: false,
  copies: false,
  filesLimit: null,
  blockable: false,
}

export function useCapabilities(): (channel: Channel) => Capabilities {
  const kinds = useChannelKinds()
  return (channel) => kinds.find(({ kind }) => kind === channel)?.can ?? least
}
