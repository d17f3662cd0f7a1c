import type { Context } from '../../context.ts'
import { ownHost } from '../../platform/config/address.ts'
import { startTrying } from '../channels/trying-intakes.ts'
import { isGreeted } from './greeting.ts'
import { listenerIntake } from './serving.ts'
import { startSmtpListener } from './smtp-listener.ts'

/** Listens for mail, and tries every minute whether a mail server that comes is greeted. */
export async function startTakingMail(ctx: Context): Promise<{ stop(): Promise<void> }> {
  const listener = await startSmtpListener(ctx)
  const trying = startTrying(ctx, listenerIntake, () =>
    isGreeted({ host: ownHost(ctx.config.host), port: listener.port }),
  )
  return {
    async stop() {
      await trying.stop()
      await listener.stop()
    },
  }
}
