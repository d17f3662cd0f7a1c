import { useNavigate } from '@tanstack/react-router'
import { useActions } from '../lib/actions.ts'
import type { Place } from '../lib/feature.ts'
import { useName, usePlaces, useSettingsPlaces } from '../lib/use-features.ts'

/** Each place and each page of the settings can be reached from the palette too. */
export function useNavigationActions(): void {
  const nameOf = useName()
  const navigate = useNavigate()
  const going = (place: Pick<Place, 'to' | 'name' | 'icon'> & { keys?: string }) => ({
    id: `go ${place.to}`,
    group: 'navigation' as const,
    label: nameOf(place.name),
    icon: place.icon,
    keys: place.keys,
    run: () => void navigate({ to: place.to }),
  })
  useActions([
    ...usePlaces().map(going),
    ...useSettingsPlaces().map(({ to, name, icon }) => going({ to, name, icon })),
  ])
}
