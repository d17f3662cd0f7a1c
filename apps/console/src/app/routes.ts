import { createRoute, redirect } from '@tanstack/react-router'
import type { Routes } from '../lib/feature.ts'
import { desk, root, settings } from '../lib/parent-routes.ts'
import { placesFor } from '../lib/places.ts'
import { queryClient } from '../lib/query-client.ts'
import { sessionQuery } from '../lib/session.ts'
import { Connecting } from './connecting.tsx'
import { features } from './features.ts'
import { Shell } from './shell.tsx'

type Hung = (typeof features)[number]['routes']
type HungAt<At extends keyof Routes> = Hung extends infer Each
  ? Each extends Record<At, readonly (infer Route)[]>
    ? Route
    : never
  : never

const routesAt = <At extends keyof Routes>(at: At) =>
  features.flatMap(({ routes }: { routes?: Routes }) => routes?.[at] ?? []) as HungAt<At>[]

/** One begins where one's role works. */
const home = createRoute({
  getParentRoute: () => desk,
  path: '/',
  beforeLoad: async ({ context }) => {
    const session = await queryClient.ensureQueryData(sessionQuery)
    const own = context.features.flatMap((each) => each.own ?? [])
    throw redirect({ href: [...placesFor(context.features, session), ...own][0]!.to })
  },
})

desk.update({ pendingComponent: Connecting, pendingMs: 500, pendingMinMs: 0, component: Shell })
settings.update({ component: features.flatMap(({ settingsFrame }) => settingsFrame ?? [])[0] })

export const routeTree = root.addChildren([
  ...routesAt('open'),
  desk.addChildren([home, ...routesAt('desk'), settings.addChildren(routesAt('settings'))]),
])
