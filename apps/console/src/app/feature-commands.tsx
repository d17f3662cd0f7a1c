import { useFeatures } from '../lib/use-features.ts'

/** What each feature offers wherever one is. */
export const FeatureCommands = () =>
  useFeatures().map(({ Commands }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the list of features never changes
    Commands ? <Commands key={place} /> : null,
  )
