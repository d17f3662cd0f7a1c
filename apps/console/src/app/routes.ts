import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { isDate, rowsOf } from '../features/today/rows-of.ts'
import { Connecting } from './connecting.tsx'
import { requireSession } from './require-session.ts'
import { Shell } from './shell.tsx'

// The one list of screens. What everybody may open hangs from `root`; what needs a session from `desk`.
const root = createRootRoute()

const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  beforeLoad: requireSession,
  pendingComponent: Connecting,
  pendingMs: 500,
  pendingMinMs: 0,
  component: Shell,
})

const toOwnCases = () => {
  throw redirect({ to: '/inbox/$view', params: { view: 'mine' } })
}
const home = createRoute({ getParentRoute: () => root, path: '/', beforeLoad: toOwnCases })
const inboxWithoutView = createRoute({ getParentRoute: () => root, path: '/inbox', beforeLoad: toOwnCases })

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

/** The secret of a link and where one was going; both are read by the page itself. */
type EntranceSearch = { next?: string; token?: string }

const entranceSearch = ({ next, token }: Record<string, unknown>): EntranceSearch => ({
  ...(typeof next === 'string' ? { next } : {}),
  ...(typeof token === 'string' ? { token } : {}),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: entranceSearch,
  component: lazyRouteComponent(() => import('./routes/sign-in.tsx'), 'SignInRoute'),
})

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  validateSearch: entranceSearch,
  component: lazyRouteComponent(() => import('../features/set-up/set-up-page.tsx'), 'SetUpPage'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  validateSearch: entranceSearch,
  component: lazyRouteComponent(() => import('../features/sign-in/invitation-page.tsx'), 'InvitationPage'),
})

const recovery = createRoute({
  getParentRoute: () => root,
  path: '/recover',
  validateSearch: entranceSearch,
  component: lazyRouteComponent(() => import('../features/sign-in/recovery-page.tsx'), 'RecoveryPage'),
})

const account = createRoute({
  getParentRoute: () => desk,
  path: '/account',
  component: lazyRouteComponent(() => import('../features/account/account-page.tsx'), 'AccountPage'),
})

const settings = createRoute({
  getParentRoute: () => desk,
  path: '/settings',
  component: lazyRouteComponent(() => import('./routes/settings.tsx'), 'SettingsRoute'),
})

const settingsPage = { getParentRoute: () => settings }
const settingsPages = [
  createRoute({
    ...settingsPage,
    path: '/',
    component: lazyRouteComponent(() => import('./routes/settings.tsx'), 'SettingsIndexRoute'),
  }),
  createRoute({
    ...settingsPage,
    path: '/organisation',
    component: lazyRouteComponent(
      () => import('../features/settings/organisation-page.tsx'),
      'OrganisationPage',
    ),
  }),
  createRoute({
    ...settingsPage,
    path: '/people',
    component: lazyRouteComponent(() => import('../features/settings/people/people-page.tsx'), 'PeoplePage'),
  }),
  createRoute({
    ...settingsPage,
    path: '/teams',
    component: lazyRouteComponent(() => import('../features/settings/teams/teams-page.tsx'), 'TeamsPage'),
  }),
  createRoute({
    ...settingsPage,
    path: '/channels',
    component: lazyRouteComponent(
      () => import('../features/settings/channels/channels-page.tsx'),
      'ChannelsPage',
    ),
  }),
  createRoute({
    ...settingsPage,
    path: '/channels/$channelId',
    component: lazyRouteComponent(() => import('./routes/settings.tsx'), 'ChannelRoute'),
  }),
  createRoute({
    ...settingsPage,
    path: '/channels/new/$kind',
    component: lazyRouteComponent(() => import('./routes/settings.tsx'), 'NewChannelRoute'),
  }),
  createRoute({
    ...settingsPage,
    path: '/inbound',
    component: lazyRouteComponent(() => import('../features/settings/inbound-page.tsx'), 'InboundPage'),
  }),
  createRoute({
    ...settingsPage,
    path: '/blocked-senders',
    component: lazyRouteComponent(
      () => import('../features/settings/blocked-senders-page.tsx'),
      'BlockedSendersPage',
    ),
  }),
  createRoute({
    ...settingsPage,
    path: '/api-keys',
    component: lazyRouteComponent(() => import('../features/settings/keys/api-keys-page.tsx'), 'ApiKeysPage'),
  }),
  createRoute({
    ...settingsPage,
    path: '/webhooks',
    component: lazyRouteComponent(
      () => import('../features/settings/webhooks/webhooks-page.tsx'),
      'WebhooksPage',
    ),
  }),
  createRoute({
    ...settingsPage,
    path: '/webhooks/$webhookId',
    component: lazyRouteComponent(() => import('./routes/webhook.tsx'), 'WebhookRoute'),
  }),
  createRoute({
    ...settingsPage,
    path: '/audit',
    component: lazyRouteComponent(() => import('../features/settings/audit-page.tsx'), 'AuditPage'),
  }),
] as const

export const routeTree = root.addChildren([
  home,
  inboxWithoutView,
  signIn,
  setUp,
  invitation,
  recovery,
  desk.addChildren([
    inbox.addChildren([inboxCase]),
    caseLink,
    customers,
    customer,
    today,
    todayRows,
    account,
    settings.addChildren(settingsPages),
  ]),
])
