import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Inbox } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { settings } from '../../lib/parent-routes.ts'

const page = createRoute({
  getParentRoute: () => settings,
  path: '/inbound',
  component: lazyRouteComponent(() => import('./inbound-page.tsx'), 'InboundPage'),
})

export const inbound = feature({
  routes: { settings: [page] },
  settings: [
    {
      to: '/settings/inbound',
      icon: Inbox,
      name: { en: 'Incoming mail', fi: 'Postiloki', sv: 'Postlogg' },
      needs: 'inbound.read',
    },
  ],
  sentences: {
    'inbound.failed': { at: () => '/settings/inbound', all: { to: '/settings/inbound' } },
  },
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
