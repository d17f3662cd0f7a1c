import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { queryClient } from '../lib/query-client.ts'
import { useSoon } from '../lib/use-soon.ts'
import { useToasts } from '../ui/toasts.ts'
import { TooltipProvider } from '../ui/tooltip.tsx'
import { leaveWhenSignedOut } from './leave-when-signed-out.ts'
import { router } from './router.ts'

const Toaster = lazy(() => import('../ui/toaster.tsx').then((part) => ({ default: part.Toaster })))

leaveWhenSignedOut(queryClient, router)

export const App = () => (
  <QueryClientProvider client={queryClient}>
    <TooltipProvider delayDuration={400}>
      <RouterProvider router={router} />
      <Toasts />
    </TooltipProvider>
  </QueryClientProvider>
)

/** There before the first is to be shown, which may be that the server is away. */
function Toasts() {
  const soon = useSoon()
  const wanted = useToasts().length > 0
  return soon || wanted ? (
    <Suspense>
      <Toaster />
    </Suspense>
  ) : null
}
