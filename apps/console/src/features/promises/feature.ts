import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Handshake } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { settings } from '../../lib/parent-routes.ts'
import { inHand, policiesKey, promisedTo } from './keys.ts'
import { PromiseCommands } from './promise-commands.ts'
import { sentencesOfPromises } from './sentences.ts'

const page = createRoute({
  getParentRoute: () => settings,
  path: '/promises',
  component: lazyRouteComponent(() => import('./policies-page.tsx'), 'PoliciesPage'),
})

export const promises = feature({
  routes: { settings: [page] },
  settings: [
    {
      to: '/settings/promises',
      icon: Handshake,
      name: { en: 'Promises', fi: 'Palvelulupaukset', sv: 'Servicelöften' },
      needs: 'promise.read',
    },
  ],
  onCaseRow: lazyRouteComponent(() => import('./row-promise.tsx'), 'RowPromise'),
  inCaseHeader: lazyRouteComponent(() => import('./case-promises.tsx'), 'CasePromises'),
  ahead: lazyRouteComponent(() => import('./promised.tsx'), 'Promised'),
  Commands: PromiseCommands,
  goesStale: [
    { after: ({ kind }) => kind.startsWith('promise-policy.'), lists: [{ queryKey: policiesKey }] },
    {
      after: ({ kind }) => kind.startsWith('promise.'),
      open: ({ customers }) => [...customers].map((id) => ({ queryKey: promisedTo(id) })),
      counts: [{ queryKey: inHand }],
    },
  ],
  sentences: sentencesOfPromises,
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
