import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { routes } from './routes.ts'

/** What a customer sees of their own matters, and can do about them. */
export const matters: Domain<Context> = { name: 'matters', publicRoutes: routes }
