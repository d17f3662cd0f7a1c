import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { ChartColumn } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { desk } from '../../lib/parent-routes.ts'
import { isDate, rowsOf } from './rows-of.ts'

const day = createRoute({
  getParentRoute: () => desk,
  path: '/today',
  validateSearch: (search: Record<string, unknown>): { date?: string } =>
    isDate(search.date) ? { date: search.date } : {},
  component: lazyRouteComponent(() => import('./today-route.tsx'), 'TodayRoute'),
})

const rows = createRoute({
  getParentRoute: () => desk,
  path: '/today/rows',
  validateSearch: rowsOf,
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
  },
})
