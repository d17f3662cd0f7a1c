import { lazyRouteComponent } from '@tanstack/react-router'
import { feature } from '../../lib/feature.ts'

export const handling = feature({
  inCaseHeader: lazyRouteComponent(() => import('./handled.tsx'), 'Handled'),
})
