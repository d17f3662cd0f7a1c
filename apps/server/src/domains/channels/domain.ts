import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { channelsApi } from './api-groups.ts'
import { channelPermissions } from './policy.ts'
import { routes } from './routes.ts'
import { sweepFiles } from './sweeping-files.ts'
import { channelsToday } from './telling-today.ts'
import { channelGauges, channelsRemark } from './watching-health.ts'

export const channels: Domain<Context> = {
  name: 'channels',
  api: channelsApi,
  permissions: channelPermissions,
  routes,
  sentences: (ctx) => [channelsToday(ctx)],
  jobs: (ctx) => ({ 'sweep-files': () => sweepFiles(ctx) }),
  gauges: channelGauges,
  remarks: (ctx) => ({ channels: () => channelsRemark(ctx) }),
  cron: { 'sweep-files': '11 3 * * *' },
}
