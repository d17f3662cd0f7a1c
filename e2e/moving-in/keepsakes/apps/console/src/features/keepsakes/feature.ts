import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Gift } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { settings } from '../../lib/parent-routes.ts'

const page = createRoute({
  getParentRoute: () => settings,
  path: '/keepsakes',
  component: lazyRouteComponent(() => import('./keepsakes-page.tsx'), 'KeepsakesPage'),
})

export const keepsakes = feature({
  routes: { settings: [page] },
  settings: [
    {
      to: '/settings/keepsakes',
      icon: Gift,
      name: { en: 'Keepsakes', fi: 'Muistot', sv: 'Minnen' },
      needs: 'keepsake.keep',
    },
  ],
  besideCustomer: lazyRouteComponent(() => import('./customer-keepsakes.tsx'), 'CustomerKeepsakes'),
  goesStale: [
    { after: ({ kind }) => kind.startsWith('keepsake.'), open: () => [{ queryKey: ['keepsakes'] }] },
  ],
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
