import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { UserRound } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { settings } from '../../lib/parent-routes.ts'

const page = createRoute({
  getParentRoute: () => settings,
  path: '/people',
  component: lazyRouteComponent(() => import('./people-page.tsx'), 'PeoplePage'),
})

export const people = feature({
  routes: { settings: [page] },
  settings: [
    {
      to: '/settings/people',
      icon: UserRound,
      name: { en: 'People', fi: 'Henkilöt', sv: 'Personer' },
      needs: 'person.read',
    },
  ],
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
