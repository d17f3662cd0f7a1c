import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { readInsights } from './policy.ts'
import { routes } from './routes.ts'

export const insights: Domain<Context> = { name: 'insights', permissions: [readInsights], routes }
