import type { Context } from '../../context.ts'
import type { DemoSource } from '../../platform/demo-source.ts'
import { demoChannels } from '../channels/demo-channels.ts'
import { arrivedMails } from './demo-arrived-mail.ts'
import { enterMail } from './demo-ledger.ts'
import { insertMails } from './demo-queries.ts'
import { undeliveredMails } from './demo-undelivered.ts'
import { openDemoMailboxes } from './opening-demo-mailboxes.ts'

/** The company's mailboxes, the mail that has come to them, and what of its own did not arrive. */
export const mailOfDemo: DemoSource<Context> = {
  prepare: openDemoMailboxes,
  async begin(ctx, demo) {
    const channelOf = await demoChannels(ctx, demo)
    return {
      async tell({ cases, written, customerOf }) {
        if (written) return {}
        const told = cases.map((record) => ({
          record,
          who: customerOf(record.customerId),
          channelId: channelOf(record),
        }))
        const arrived = await Promise.all(
          told.flatMap(({ record, who, channelId }) =>
            arrivedMails(demo, record, who).map((mail) => enterMail(ctx, demo, mail, channelId)),
          ),
        )
        const undelivered = told.flatMap(({ record, who, channelId }) =>
          undeliveredMails(demo, record, who, channelId),
        )
        return { insert: (trx) => insertMails(trx, { arrived, undelivered }) }
      },
    }
  },
}
