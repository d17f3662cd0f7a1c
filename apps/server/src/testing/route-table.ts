import type { Role } from '@polku/contract'

/**
 * The routes of a noun, for the tests that go through every route there is: the least role each is for, `public` where
 * it is for whoever asks, and a body that is well formed.
 */
export type RouteTable = Record<string, [needs: Role | 'public', body?: object]>
