import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'

/** The screen within a screen: while it waits for its words, what stands around it stays. */
export const InnerScreen = () => (
  <Suspense>
    <Outlet />
  </Suspense>
)
