import type { VisitorWaiting } from '@polku/contract'
import { useNavigate } from '@tanstack/react-router'
import { ChartColumn, Inbox, type LucideIcon, MessageCircle, Settings, Users } from 'lucide-react'
import { useViewActions } from '../features/cases/use-view-actions.ts'
import { useWaitingWords } from '../features/waiting/messages/index.ts'
import { viewOf } from '../features/waiting/use-alerts.ts'
import { useActions } from '../lib/actions.ts'
import { useAppWords } from './messages/index.ts'

type AppWords = ReturnType<typeof useAppWords>

export type Place = {
  to: string
  at: string
  icon: LucideIcon
  label: (words: AppWords) => string
  keys?: string
}

/** The places of the rail, from the top. `at` is the beginning of every address within the place. */
export const places: readonly Place[] = [
  { to: '/inbox/mine', at: '/inbox', icon: Inbox, label: (words) => words.inbox },
  { to: '/customers', at: '/customers', icon: Users, label: (words) => words.customers, keys: 'g c' },
  { to: '/today', at: '/today', icon: ChartColumn, label: (words) => words.today, keys: 'g t' },
  { to: '/settings', at: '/settings', icon: Settings, label: (words) => words.settings },
]

/** Each place, each view of the inbox, and who has waited longest can be reached from the palette too. */
export function useNavigationActions([longest]: readonly VisitorWaiting[]): void {
  const words = useAppWords()
  const waitingWords = useWaitingWords()
  const views = useViewActions()
  const navigate = useNavigate()
  useActions([
    ...places.map((place) => ({
      id: `go ${place.at}`,
      group: 'navigation' as const,
      label: place.label(words),
      icon: place.icon,
      keys: place.keys,
      run: () => void navigate({ to: place.to }),
    })),
    ...views,
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
