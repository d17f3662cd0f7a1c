import type { CaseRecord, VisitRecord } from '@polku/demo'
import type { Context } from '../../context.ts'
import type { DemoSource } from '../../platform/demo-source.ts'
import type { PastEvent } from '../../platform/log/past-queries.ts'
import { demoChannels } from '../channels/demo-channels.ts'
import { dialogueOf } from './demo-dialogue.ts'
import { insertDialogues } from './demo-queries.ts'
import { openDemoChat } from './opening-demo-chat.ts'

/** The chat on the company's shop, and the visits to it in which somebody wrote. */
export const chatOfDemo: DemoSource<Context> = {
  prepare: openDemoChat,
  async begin(ctx, demo) {
    const channelOf = await demoChannels(ctx, demo)
    const site = new URL(ctx.config.url).origin
    return {
      async tell({ cases, customerOf }) {
        const told = cases.flatMap((record) => (record.visit ? [{ record, visit: record.visit }] : []))
        return {
          happened: told.map(({ record, visit }) => beginning(record, visit)),
          insert: (trx) =>
            insertDialogues(
              trx,
              told
                .filter(({ record }) => record.channel === 'chat')
                .map(({ record, visit }) => {
                  const where = { workspaceId: demo.workspaceId, channelId: channelOf(record), site }
                  return dialogueOf(where, record, customerOf(record.customerId), visit)
                }),
            ),
        }
      },
    }
  },
}

/** The visit in which somebody wrote, on their timeline. */
const beginning = ({ customerId, id: caseId }: CaseRecord, visit: VisitRecord): PastEvent => ({
  occurredAt: new Date(visit.startedAt),
  kind: 'visit.began',
  customerId,
  caseId,
  by: { kind: 'customer', id: customerId },
  channel: 'chat',
  data: { visitId: visit.id, pages: visit.pages.length },
})
