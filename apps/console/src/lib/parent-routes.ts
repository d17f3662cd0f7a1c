import { createRootRouteWithContext, createRoute } from '@tanstack/react-router'
import type { Feature } from './feature.ts'
import { requireSession } from './require-session.ts'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** On a phone it has the screen to itself; the way between places is gone while it is read. */
    alone?: true
  }
}

// What the screens of features hang from. The frames they are shown in are the app's.

export const root = createRootRouteWithContext<{ features: readonly Feature[] }>()()

/** What needs a session. */
export const desk = createRoute({ getParentRoute: () => root, id: 'desk', beforeLoad: requireSession })

export const settings = createRoute({ getParentRoute: () => desk, path: '/settings' })
