import type { VisitorWaiting } from '@polku/contract'
import { useNavigate } from '@tanstack/react-router'
import { MessageCircle } from 'lucide-react'
import { useWaitingWords } from '../features/waiting/messages/index.ts'
import { viewOf } from '../features/waiting/use-alerts.ts'
import { useActions } from '../lib/actions.ts'
import type { Place } from '../lib/feature.ts'
import { useName, usePlaces, useSettingsPlaces } from '../lib/use-features.ts'

/** Each place, each page of the settings, and who has waited longest can be reached from the palette too. */
export function useNavigationActions([longest]: readonly VisitorWaiting[]): void {
  const waitingWords = useWaitingWords()
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
    ...(longest
      ? [
          {
            id: 'go waiting',
            group: 'navigation' as const,
            label: waitingWords.openLongest,
            icon: MessageCircle,
            keys: 'g l',
            run: () =>
              void navigate({
                to: '/inbox/$view/$caseId',
                params: { view: viewOf(longest), caseId: longest.caseId },
              }),
          },
        ]
      : []),
  ])
}
