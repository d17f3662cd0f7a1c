import { useNavigate } from '@tanstack/react-router'
import { ChartColumn, Inbox, type LucideIcon, Settings, Users } from 'lucide-react'
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
  { to: '/customers', at: '/customers', icon: Users, label: (words) => words.customers },
  { to: '/today', at: '/today', icon: ChartColumn, label: (words) => words.today },
  { to: '/settings', at: '/settings', icon: Settings, label: (words) => words.settings },
]

/** Each place can be reached from the palette too. */
export function useNavigationActions(): void {
  const words = useAppWords()
  const navigate = useNavigate()
  useActions(
    places.map((place) => ({
      id: `go ${place.at}`,
      group: 'navigation',
      label: place.label(words),
      icon: place.icon,
      run: () => void navigate({ to: place.to }),
    })),
  )
}
