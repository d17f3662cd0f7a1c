import type { Context } from '../../context.ts'
import { forgetOldAttempts } from '../../platform/auth/attempts.ts'
import { mountSignIn } from '../../platform/auth/mount-sign-in.ts'
import { forgetUsedCodes } from '../../platform/auth/used-codes.ts'
import type { Domain } from '../../platform/domain.ts'
import type { App } from '../../platform/http/app.ts'
import { noteAccountChange, noteBlockedSignIn, refuseWeakChange } from './account.ts'
import { peopleApi } from './api-groups.ts'
import { authenticate } from './authenticating.ts'
import { deleteExpired } from './credential-queries.ts'
import { letInRoutes } from './let-in-routes.ts'
import { mailLetIn } from './letting-in.ts'
import { mailInvitation } from './mailing-invitations.ts'
import { mailRecovery } from './mailing-recovery.ts'
import { peoplePermissions } from './policy.ts'
import type { LinkMail } from './queueing-link-mail.ts'
import { routes } from './routes.ts'
import { staffOfDemo } from './telling-demo.ts'

export const people: Domain<Context> = {
  name: 'people',
  api: peopleApi,
  permissions: peoplePermissions,
  routes,
  publicRoutes: signIn,
  demo: staffOfDemo,
  jobs: (ctx) => ({
    'mail-invitation': (job: LinkMail) => mailInvitation(ctx, job),
    'mail-recovery': (job: LinkMail) => mailRecovery(ctx, job),
    'mail-let-in': (job: LinkMail) => mailLetIn(ctx, job),
    'forget-expired-sign-ins': async () => {
      await deleteExpired(ctx.db)
      await forgetOldAttempts(ctx.pool)
      await forgetUsedCodes(ctx.pool)
    },
  }),
  cron: { 'forget-expired-sign-ins': '41 * * * *' },
}

function signIn(app: App, ctx: Context): void {
  letInRoutes(app, ctx)
  const recognise = authenticate(ctx)
  mountSignIn(app, {
    signIn: ctx.signIn,
    pool: ctx.pool,
    personOf: async (request) => (await recognise(request))?.personId ?? null,
    onBlocked: (account, by) => noteBlockedSignIn(ctx, account, by),
    async check(path, request) {
      if (path === 'change-password') await refuseWeakChange(ctx, await recognise(request), request.body)
    },
    async watch(path, request) {
      // Asked before: some changes end the session they are made in.
      const actor = await recognise(request)
      return async (answer) => {
        ctx.actors.clear()
        if (answer.ok) await noteAccountChange(ctx, actor, path)
      }
    },
  })
}
