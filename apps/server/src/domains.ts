import type { Context } from './context.ts'
import type { Domain } from './platform/domain.ts'

/** Every domain, in dependency order: one may import the action files of those above it, never below. */
export const domains: readonly Domain<Context>[] = []
