import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { ChartColumn } from 'lucide-react'
import { type Feature, feature } from '../../lib/feature.ts'
import { readyHappenings } from '../../lib/happenings.ts'
import { currentLanguage } from '../../lib/language.ts'
import { desk } from '../../lib/parent-routes.ts'
import { todayKeys } from './keys.ts'
import { isDate, rowsAddress } from './rows-of.ts'

type Loading = { context: { features: readonly Feature[] } }

const loader = ({ context: { features } }: Loading): Promise<void> =>
  readyHappenings(features, currentLanguage())

const day = createRoute({
  getParentRoute: () => desk,
  path: '/today',
  validateSearch: (search: Record<string, unknown>): { date?: string } =>
    isDate(search.date) ? { date: search.date } : {},
  loader,
  component: lazyRouteComponent(() => import('./today-route.tsx'), 'TodayRoute'),
})

const rows = createRoute({
  getParentRoute: () => desk,
  path: '/today/rows',
  validateSearch: rowsAddress,
  loader,
  component: lazyRouteComponent(() => import('./rows-route.tsx'), 'TodayRowsRoute'),
})

export const today = feature({
  routes: { desk: [day, rows] },
  place: {
    to: '/today',
    at: '/today',
    icon: ChartColumn,
    name: { en: 'Today', fi: 'Tänään', sv: 'I dag' },
    keys: 'g t',
    needs: 'insights.read',
    ranks: { owner: 10, admin: 10, lead: 10, agent: 30, reader: 30 },
  },
  goesStale: [
    { after: ({ caseId }) => Boolean(caseId), afterDrafts: true, lists: [{ queryKey: todayKeys.sentences }] },
  ],
})
