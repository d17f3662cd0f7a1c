import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Building2 } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { settings } from '../../lib/parent-routes.ts'

const page = createRoute({
  getParentRoute: () => settings,
  path: '/organisation',
  component: lazyRouteComponent(() => import('./organisation-page.tsx'), 'OrganisationPage'),
})

export const organisation = feature({
  routes: { settings: [page] },
  settings: [
    {
      to: '/settings/organisation',
      icon: Building2,
      name: { en: 'Organisation', fi: 'Organisaatio', sv: 'Organisation' },
      needs: 'workspace.manage',
    },
  ],
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
