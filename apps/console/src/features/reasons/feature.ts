import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Split } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { settings } from '../../lib/parent-routes.ts'
import { beforeSolving } from './asking.ts'
import { reasonSettingsKey } from './use-reason-settings.ts'
import { reasonsKey } from './use-reasons.ts'

const page = createRoute({
  getParentRoute: () => settings,
  path: '/reasons',
  component: lazyRouteComponent(() => import('./reasons-page.tsx'), 'ReasonsPage'),
})

export const reasons = feature({
  routes: { settings: [page] },
  settings: [
    {
      to: '/settings/reasons',
      icon: Split,
      name: { en: 'Reasons', fi: 'Yhteydenottojen syyt', sv: 'Kontaktorsaker' },
      needs: 'reason.read',
    },
  ],
  onCaseRow: lazyRouteComponent(() => import('./row-reason.tsx'), 'RowReason'),
  inCaseHeader: lazyRouteComponent(() => import('./case-reason.tsx'), 'CaseReason'),
  forSeveral: lazyRouteComponent(() => import('./reason-several.tsx'), 'ReasonSeveral'),
  goesStale: [
    {
      after: ({ kind }) => kind.startsWith('reason.'),
      lists: [{ queryKey: reasonsKey }, { queryKey: reasonSettingsKey }],
    },
  ],
  beforeSolving,
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
