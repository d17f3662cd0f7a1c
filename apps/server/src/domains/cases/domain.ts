import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { casesApi } from './api-groups.ts'
import { forgetSeveral } from './changing-several.ts'
import { draftRoutes } from './draft-routes.ts'
import { htmlRoutes } from './html-routes.ts'
import { lettingGo } from './letting-go.ts'
import { messageRoutes } from './message-routes.ts'
import { onPath } from './on-path.ts'
import { assignCases, noteCases, openCases, readCases, replyToCases, settleCases } from './policy.ts'
import { pruneUploads } from './pruning-uploads.ts'
import { undelivered } from './reopening-undelivered.ts'
import { routes } from './routes.ts'
import { sendPending, sweepPending } from './sending-pending.ts'
import { severalKinds } from './several-kinds.ts'
import { severalRoutes } from './several-routes.ts'
import { wakeSnoozed } from './snoozing.ts'
import { closeRested } from './solving.ts'
import { casesOfDemo } from './telling-demo.ts'
import { casesToday } from './telling-today.ts'

export const cases: Domain<Context> = {
  name: 'cases',
  api: casesApi,
  permissions: [readCases, replyToCases, noteCases, assignCases, settleCases, openCases],
  routes: (app, ctx) => {
    routes(app, ctx)
    draftRoutes(app, ctx)
    messageRoutes(app, ctx)
    htmlRoutes(app, ctx)
    severalRoutes(app, ctx)
  },
  withSeveral: severalKinds,
  path: onPath,
  files: [{ table: 'attachments' }],
  sentences: (ctx) => [casesToday(ctx)],
  demo: casesOfDemo,
  holds: [
    { table: 'cases', by: 'customer_id' },
    { table: 'letters', by: 'customer_id' },
    // A case that was handed on took its messages with it, though they name whose it was when they came.
    { table: 'messages', by: 'case_id', of: 'cases' },
    { table: 'attachments', by: 'message_id', of: 'messages' },
    { table: 'pending_answers', by: 'case_id', of: 'cases' },
    { table: 'attachments', by: 'message_id', of: 'pending_answers' },
    { table: 'drafts', by: 'case_id', of: 'cases' },
    { table: 'case_reads', by: 'case_id', of: 'cases' },
  ],
  readers: (ctx) => [lettingGo, undelivered(ctx)],
  jobs: (ctx) => ({
    'wake-snoozed': () => wakeSnoozed(ctx),
    'close-rested': () => closeRested(ctx),
    'prune-uploads': () => pruneUploads(ctx),
    'send-pending': (payload: { workspaceId: string; id: string }) => sendPending(ctx, payload),
    'sweep-pending': () => sweepPending(ctx),
    'forget-several': () => forgetSeveral(ctx),
  }),
  cron: {
    'wake-snoozed': '* * * * *',
    'close-rested': '7 * * * *',
    'prune-uploads': '*/15 * * * *',
    'sweep-pending': '* * * * *',
    'forget-several': '23 * * * *',
  },
}
