import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { entranceSearch } from '../../lib/entrance-search.ts'
import { feature } from '../../lib/feature.ts'
import { root } from '../../lib/parent-routes.ts'

const entrance = { getParentRoute: () => root, validateSearch: entranceSearch }

const signInPage = createRoute({
  ...entrance,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./sign-in-route.tsx'), 'SignInRoute'),
})

const invitation = createRoute({
  ...entrance,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./invitation-page.tsx'), 'InvitationPage'),
})

const recovery = createRoute({
  ...entrance,
  path: '/recover',
  component: lazyRouteComponent(() => import('./recovery-page.tsx'), 'RecoveryPage'),
})

export const signIn = feature({ routes: { open: [signInPage, invitation, recovery] } })
