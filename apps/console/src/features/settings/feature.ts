import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Settings } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { settings as frame } from '../../lib/parent-routes.ts'

const index = createRoute({
  getParentRoute: () => frame,
  path: '/',
  component: lazyRouteComponent(() => import('./settings-index.tsx'), 'SettingsIndex'),
})

export const settings = feature({
  routes: { settings: [index] },
  settingsFrame: lazyRouteComponent(() => import('./settings-frame.tsx'), 'SettingsFrame'),
  place: {
    to: '/settings',
    at: '/settings',
    icon: Settings,
    name: { en: 'Settings', fi: 'Asetukset', sv: 'Inställningar' },
    keys: 'g e',
    ranks: { owner: 40, admin: 20 },
  },
})
