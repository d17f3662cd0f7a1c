import type { FoundKind } from '@polku/contract'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { feature } from '../../lib/feature.ts'
import { desk } from '../../lib/parent-routes.ts'
import { kindOf } from './kinds.ts'

type Asked = { q?: string; kind?: FoundKind }

const page = createRoute({
  getParentRoute: () => desk,
  path: '/search',
  validateSearch: (search: Record<string, unknown>): Asked => {
    const kind = kindOf(search.kind)
    return {
      // A number is one all the same: the address bar makes 4711 of "4711".
      ...(typeof search.q === 'string' || typeof search.q === 'number' ? { q: String(search.q) } : {}),
      ...(kind ? { kind } : {}),
    }
  },
  component: lazyRouteComponent(() => import('./search-route.tsx'), 'SearchRoute'),
})

export const search = feature({
  routes: { desk: [page] },
  search: lazyRouteComponent(() => import('./found-everywhere.tsx'), 'FoundEverywhere'),
})
