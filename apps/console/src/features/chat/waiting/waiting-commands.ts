import { useNavigate } from '@tanstack/react-router'
import { MessageCircle } from 'lucide-react'
import { useActions } from '../../../lib/actions.ts'
import { useBadge } from '../../../lib/badges.ts'
import { useWaitingWords } from './messages/index.ts'
import { useAlerts, viewOf } from './use-alerts.ts'

/** Wherever one is: tells who waits live, counts them at the inbox, and leads to who has waited longest. */
export function WaitingCommands(): null {
  const words = useWaitingWords()
  const navigate = useNavigate()
  const { waiting, badge } = useAlerts()
  const [longest] = waiting
  useBadge('/inbox', { count: badge, said: words.waiting(badge) })
  useActions(
    longest
      ? [
          {
            id: 'go waiting',
            group: 'navigation',
            label: words.openLongest,
            icon: MessageCircle,
            keys: 'g l',
            run: () =>
              void navigate({
                to: '/inbox/$view/$caseId',
                params: { view: viewOf(longest), caseId: longest.caseId },
              }),
          },
        ]
      : [],
  )
  return null
}
