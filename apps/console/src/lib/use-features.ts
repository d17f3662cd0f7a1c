import { useRouter } from '@tanstack/react-router'
import { drawingBy } from './drawing.ts'
import type { Feature, Name, OwnPlace, Place, SettingsPlace } from './feature.ts'
import { useLanguage } from './i18n.ts'
import { placesFor } from './places.ts'
import { useSession } from './session.ts'

export const useFeatures = (): readonly Feature[] => useRouter().options.context.features

/** The places that are there for this person, the one they land on first. */
export const usePlaces = (): readonly Place[] => placesFor(useFeatures(), useSession())

/** The pages about whoever is signed in. */
export const useOwnPlaces = (): readonly OwnPlace[] => useFeatures().flatMap(({ own }) => own ?? [])

/** How the events of each noun are drawn on a path. */
export const useDrawing = (): ReturnType<typeof drawingBy> => drawingBy(useFeatures())

/** The pages of the settings that are of use to this person, in the order of the features. */
export function useSettingsPlaces(): readonly SettingsPlace[] {
  const { permissions } = useSession()
  return useFeatures()
    .flatMap(({ settings }) => settings ?? [])
    .filter(({ needs }) => permissions.includes(needs))
}

/** A place by its name in the reader's language. */
export function useName(): (name: Name) => string {
  const language = useLanguage()
  return (name) => name[language]
}
