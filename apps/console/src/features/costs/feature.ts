import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Coins } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { settings } from '../../lib/parent-routes.ts'
import { unitCostsKey } from './use-costs.ts'

const page = createRoute({
  getParentRoute: () => settings,
  path: '/costs',
  component: lazyRouteComponent(() => import('./costs-page.tsx'), 'CostsPage'),
})

export const costs = feature({
  routes: { settings: [page] },
  settings: [
    {
      to: '/settings/costs',
      icon: Coins,
      name: { en: 'Costs', fi: 'Kustannukset', sv: 'Kostnader' },
      needs: 'cost.manage',
    },
  ],
  goesStale: [{ after: ({ kind }) => kind.endsWith('-cost.set'), lists: [{ queryKey: unitCostsKey }] }],
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
