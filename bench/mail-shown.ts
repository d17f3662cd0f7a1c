import { setTimeout as wait } from 'node:timers/promises'
import type { Event } from '../apps/server/src/platform/log/queries.ts'
import type { Measured } from './carrying.ts'
import type { Lab } from './lab.ts'
import type { Delivered } from './mail-load.ts'
import { percentiles } from './percentiles.ts'

/** Notes when each message was committed and told to the consoles. */
export function watchShown({ ctx, client }: Lab) {
  const shownAt = new Map<string, number>()
  const look = (events: Event[]) => {
    for (const { kind, messageId } of events)
      if (kind === 'message.received' && messageId) shownAt.set(messageId, Date.now())
  }
  ctx.fresh.on('events', look)
  return {
    /** Milliseconds from when a mail was due to be sent until it was shown, once all of them are. */
    async measure(mails: number, delivered: Delivered[]): Promise<Measured> {
      await allSettled({ client })
      const { rows } = await client.query<{ id: string; mail: string }>(
        `select id, btrim(rfc_message_id, '<>') as mail from messages
         where rfc_message_id = any($1)`,
        [delivered.map(({ id }) => `<${id}>`)],
      )
      const dueAt = new Map(delivered.map((one) => [one.id, one.dueAt]))
      const durations = rows.map(({ id, mail }) => shownAt.get(id)! - dueAt.get(mail)!)
      shownAt.clear()
      return { ...percentiles(durations), lost: mails - durations.length }
    },
    stop: () => void ctx.fresh.off('events', look),
  }
}

export async function allSettled({ client }: Pick<Lab, 'client'>): Promise<void> {
  for (;;) {
    const { rows } = await client.query(`select 1 from inbound_items where state = 'received' limit 1`)
    if (rows.length === 0) return
    await wait(20)
  }
}
