import {
  Building2,
  History,
  Inbox,
  KeyRound,
  type LucideIcon,
  MessagesSquare,
  ShieldBan,
  UserRound,
  UsersRound,
  Webhook,
} from 'lucide-react'
import type { useSettingsWords } from './messages/index.ts'

type Words = ReturnType<typeof useSettingsWords>

export interface SettingsPlace {
  to: string
  icon: LucideIcon
  label: (words: Words) => string
  /** What one must be allowed, for the place to be of any use. */
  needs: string
}

export const settingsPlaces: readonly SettingsPlace[] = [
  {
    to: '/settings/organisation',
    icon: Building2,
    label: (words) => words.places.organisation,
    needs: 'workspace.manage',
  },
  { to: '/settings/people', icon: UserRound, label: (words) => words.places.people, needs: 'person.read' },
  { to: '/settings/teams', icon: UsersRound, label: (words) => words.places.teams, needs: 'team.read' },
  {
    to: '/settings/channels',
    icon: MessagesSquare,
    label: (words) => words.places.channels,
    needs: 'channel.read',
  },
  { to: '/settings/inbound', icon: Inbox, label: (words) => words.places.inbound, needs: 'inbound.read' },
  {
    to: '/settings/blocked-senders',
    icon: ShieldBan,
    label: (words) => words.places.blocked,
    needs: 'blocked-sender.read',
  },
  { to: '/settings/api-keys', icon: KeyRound, label: (words) => words.places.keys, needs: 'api-key.manage' },
  {
    to: '/settings/webhooks',
    icon: Webhook,
    label: (words) => words.places.webhooks,
    needs: 'webhook.manage',
  },
  { to: '/settings/audit', icon: History, label: (words) => words.places.audit, needs: 'audit.read' },
]
