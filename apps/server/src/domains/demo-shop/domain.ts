import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { routes } from './routes.ts'

/** A shop to try the chat in; it shows how any shop puts the widget on its pages and signs its customers. */
export const demoShop: Domain<Context> = { name: 'demo-shop', publicRoutes: routes }
