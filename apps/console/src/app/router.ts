import { createRouter } from '@tanstack/react-router'
import { features } from './features.ts'
import { NotFound, RouteError } from './not-here.tsx'
import { routeTree } from './routes.ts'

export const router = createRouter({
  routeTree,
  context: { features },
  defaultPreload: 'intent',
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
