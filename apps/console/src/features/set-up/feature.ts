import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { entranceSearch } from '../../lib/entrance-search.ts'
import { feature } from '../../lib/feature.ts'
import { root } from '../../lib/parent-routes.ts'

const page = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  validateSearch: entranceSearch,
  component: lazyRouteComponent(() => import('./set-up-page.tsx'), 'SetUpPage'),
})

export const setUp = feature({
  routes: { open: [page] },
})
