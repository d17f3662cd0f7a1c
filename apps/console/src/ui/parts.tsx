import { type ComponentProps, type ComponentType, Suspense } from 'react'
import type { Feature } from '../lib/feature.ts'
import { useFeatures } from '../lib/use-features.ts'

type Slots = Required<
  Pick<
    Feature,
    | 'besideCustomer'
    | 'forCustomer'
    | 'ahead'
    | 'besideCase'
    | 'aboveCase'
    | 'onCaseRow'
    | 'inCaseHeader'
    | 'forSeveral'
    | 'atHand'
    | 'firstStep'
    | 'search'
    | 'shortcuts'
  >
>

type Props<Slot extends keyof Slots> = { at: Slot; props: ComponentProps<Slots[Slot]> }

/** What each feature shows at a place of another's, in the order of the features. */
export function Parts<Slot extends keyof Slots>({ at, props }: Props<Slot>) {
  return useFeatures().map((feature, place) => {
    const Part = feature[at] as ComponentType<object> | undefined
    return Part ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the list of features never changes
      <Suspense key={place}>
        <Part {...props} />
      </Suspense>
    ) : null
  })
}

/** Fetched with the screen they stand on, so that nothing moves when they come. */
export const preloadParts = async (
  features: readonly Feature[],
  ...slots: readonly (keyof Slots)[]
): Promise<void> => {
  await Promise.all(features.flatMap((feature) => slots.map((slot) => feature[slot]?.preload?.())))
}
