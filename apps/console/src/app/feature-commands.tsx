import { Suspense } from 'react'
import { useFeatures } from '../lib/use-features.ts'

/** What each feature offers wherever one is; one that waits for its words hides nothing of the page meanwhile. */
export const FeatureCommands = () =>
  useFeatures().map(({ Commands }, place) =>
    Commands ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the list of features never changes
      <Suspense key={place}>
        <Commands />
      </Suspense>
    ) : null,
  )
