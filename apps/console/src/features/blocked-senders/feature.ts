import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { ShieldBan } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { settings } from '../../lib/parent-routes.ts'

const page = createRoute({
  getParentRoute: () => settings,
  path: '/blocked-senders',
  component: lazyRouteComponent(() => import('./blocked-senders-page.tsx'), 'BlockedSendersPage'),
})

export const blockedSenders = feature({
  routes: { settings: [page] },
  settings: [
    {
      to: '/settings/blocked-senders',
      icon: ShieldBan,
      name: { en: 'Blocked senders', fi: 'Estetyt lähettäjät', sv: 'Blockerade avsändare' },
      needs: 'blocked-sender.read',
    },
  ],
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
