import type { Context } from '../../context.ts'
import type { ServedKind } from '../../platform/channels/served-kind.ts'
import { noRecipient } from '../cases/errors.ts'
import { carriedMail } from './carrying-queries.ts'
import { asMail } from './channel-queries.ts'
import { holdsMail } from './delivering.ts'
import { mailSenders } from './mail-senders.ts'
import { missedByChannel } from './missed-mail-queries.ts'
import { sendAsMail } from './sending.ts'
import { sendAgain } from './sending-again.ts'
import { mailSetUp } from './setting-up.ts'
import { deliveries } from './telling-delivery.ts'
import { wayOut } from './way-out.ts'
import { whereRepliesGo } from './where-replies-go.ts'

/** The way in of whoever delivers to the built-in listener. */
export const listenerIntake = 'mail'

/** Channels by which customers write mail, and are answered by mail. */
export const servedMail: ServedKind<Context> = {
  name: 'email',
  setUp: mailSetUp,
  arrival: (channel) =>
    asMail(channel).settings.inbound?.kind === 'imap'
      ? { by: 'fetching' }
      : { by: 'intake', name: listenerIntake },
  leaves: (ctx, channel) => !holdsMail(ctx, asMail(channel)),
  notGiven: (db, workspaceId) => missedByChannel(db, workspaceId),
  carried: (db, workspaceId, id) => carriedMail(db, workspaceId, id),
  whereRepliesGo,
  letters: {
    senders: mailSenders,
    checkedCopies: async (_ctx, db, dialogue, cc) => (await wayOut(db, dialogue, cc)).cc,
    async send(_ctx, trx, actor, dialogue, answer) {
      const { to, cc } = await wayOut(trx, dialogue, answer.cc)
      const outbound = await sendAsMail(trx, actor, {
        caseId: dialogue.id,
        messageId: answer.messageId,
        channelId: dialogue.channelId,
        to: to.address,
        cc,
        identifierId: to.identifierId,
      })
      if (!outbound) throw noRecipient()
    },
    sendAgain,
    deliveries,
  },
}
