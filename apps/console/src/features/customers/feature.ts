import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Users } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { readyHappenings } from '../../lib/happenings.ts'
import { currentLanguage } from '../../lib/language.ts'
import { desk } from '../../lib/parent-routes.ts'
import { preloadParts } from '../../ui/parts.tsx'
import { allNamesOf } from './all-names.ts'
import { drawVisit } from './drawing.ts'
import { keys } from './keys.ts'

const list = createRoute({
  getParentRoute: () => desk,
  path: '/customers',
  validateSearch: (search: Record<string, unknown>): { search?: string } =>
    typeof search.search === 'string' && search.search ? { search: search.search } : {},
  component: lazyRouteComponent(() => import('./customers-route.tsx'), 'CustomersRoute'),
})

const one = createRoute({
  getParentRoute: () => list,
  path: '/$customerId',
  loader: async ({ context: { features } }): Promise<void> => {
    await Promise.all([
      preloadParts(features, 'forCustomer', 'besideCustomer', 'ahead'),
      readyHappenings(features, currentLanguage()),
    ])
  },
  component: lazyRouteComponent(() => import('./customer-route.tsx'), 'CustomerRoute'),
})

export const customers = feature({
  routes: { desk: [list.addChildren([one])] },
  place: {
    to: '/customers',
    at: '/customers',
    icon: Users,
    name: { en: 'Customers', fi: 'Asiakkaat', sv: 'Kunder' },
    keys: 'g c',
    needs: 'customer.read',
    ranks: { owner: 30, admin: 40, lead: 30, agent: 20, reader: 20 },
  },
  besideCase: lazyRouteComponent(() => import('./customer-panel.tsx'), 'CustomerPanel'),
  aboveCase: lazyRouteComponent(() => import('./customer-path.tsx'), 'CasePath'),
  search: lazyRouteComponent(() => import('./found-customers.tsx'), 'FoundCustomers'),
  commandsAbout: {
    customer: { en: 'This customer', fi: 'Tämä asiakas', sv: 'Den här kunden' },
  },
  allNamesOf,
  drawn: { visit: drawVisit },
  goesStale: [
    {
      after: ({ customerId }) => Boolean(customerId),
      open: ({ customers }) =>
        [...customers].flatMap((id) => [{ queryKey: keys.one(id) }, { queryKey: keys.timelines(id) }]),
    },
  ],
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
