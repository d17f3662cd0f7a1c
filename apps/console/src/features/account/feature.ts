import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { UserRoundCog } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { desk } from '../../lib/parent-routes.ts'

const page = createRoute({
  getParentRoute: () => desk,
  path: '/account',
  component: lazyRouteComponent(() => import('./account-page.tsx'), 'AccountPage'),
})

export const account = feature({
  routes: { desk: [page] },
  own: {
    to: '/account',
    icon: UserRoundCog,
    name: { en: 'Account and security', fi: 'Tili ja turvallisuus', sv: 'Konto och säkerhet' },
  },
})
