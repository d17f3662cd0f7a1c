import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { isDate, rowsOf } from '../features/today/rows-of.ts'
import { requireSession } from './require-session.ts'
import { Shell } from './shell.tsx'

// The one list of screens. What everybody may open hangs from `root`; what needs a session from `desk`.
const root = createRootRoute()

const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  beforeLoad: requireSession,
  component: Shell,
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inbox/$view', params: { view: 'mine' } })
  },
})

type InboxSearch = { channel?: string; team?: string }

const inbox = createRoute({
  getParentRoute: () => desk,
  path: '/inbox/$view',
  validateSearch: (search: Record<string, unknown>): InboxSearch => ({
    ...(typeof search.channel === 'string' ? { channel: search.channel } : {}),
    ...(typeof search.team === 'string' ? { team: search.team } : {}),
  }),
  component: lazyRouteComponent(() => import('./routes/inbox.tsx'), 'InboxRoute'),
})

const inboxCase = createRoute({
  getParentRoute: () => inbox,
  path: '/$caseId',
  component: lazyRouteComponent(() => import('./routes/case.tsx'), 'CaseRoute'),
})

/** The address of a case to give to somebody else, whatever view it is in for them. */
const caseLink = createRoute({
  getParentRoute: () => desk,
  path: '/cases/$caseId',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/inbox/$view/$caseId', params: { view: 'all', caseId: params.caseId } })
  },
})

const customers = createRoute({
  getParentRoute: () => desk,
  path: '/customers',
  validateSearch: (search: Record<string, unknown>): { search?: string } =>
    typeof search.search === 'string' && search.search ? { search: search.search } : {},
  component: lazyRouteComponent(() => import('./routes/customers.tsx'), 'CustomersRoute'),
})

const customer = createRoute({
  getParentRoute: () => desk,
  path: '/customers/$customerId',
  component: lazyRouteComponent(() => import('./routes/customer.tsx'), 'CustomerRoute'),
})

const today = createRoute({
  getParentRoute: () => desk,
  path: '/today',
  validateSearch: (search: Record<string, unknown>): { date?: string } =>
    isDate(search.date) ? { date: search.date } : {},
  component: lazyRouteComponent(() => import('./routes/today.tsx'), 'TodayRoute'),
})

const todayRows = createRoute({
  getParentRoute: () => desk,
  path: '/today/rows',
  validateSearch: rowsOf,
  component: lazyRouteComponent(() => import('./routes/today-rows.tsx'), 'TodayRowsRoute'),
})

export const routeTree = root.addChildren([
  home,
  desk.addChildren([inbox.addChildren([inboxCase]), caseLink, customers, customer, today, todayRows]),
])
