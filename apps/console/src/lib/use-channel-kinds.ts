import type { ChannelKind } from './channel-kind.ts'
import { useFeatures } from './use-features.ts'

/** The kinds of channels there are, in the order of the features. */
export const useChannelKinds = (): readonly ChannelKind[] =>
  useFeatures().flatMap(({ channelKinds }) => channelKinds ?? [])

export function useChannelKind(name: string | undefined): ChannelKind | undefined {
  const kinds = useChannelKinds()
  return kinds.find(({ kind }) => kind === name)
}
