import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { History } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { readyHappenings } from '../../lib/happenings.ts'
import { currentLanguage } from '../../lib/language.ts'
import { settings } from '../../lib/parent-routes.ts'

const page = createRoute({
  getParentRoute: () => settings,
  path: '/audit',
  loader: ({ context }): Promise<void> => readyHappenings(context.features, currentLanguage()),
  component: lazyRouteComponent(() => import('./audit-page.tsx'), 'AuditPage'),
})

export const audit = feature({
  routes: { settings: [page] },
  settings: [
    {
      to: '/settings/audit',
      icon: History,
      name: { en: 'Audit log', fi: 'Muutosloki', sv: 'Ändringslogg' },
      needs: 'audit.read',
    },
  ],
})
