import { join } from 'node:path'
import pg from 'pg'
import { runningPostgres } from '../apps/server/src/platform/engines/postgres.ts'
import type { Scene } from './scene.ts'
import { type Tally, tally } from './tally.ts'
import { wordsIn } from './traffic.ts'
import { eventually } from './waiting.ts'
import { leaveAsMail } from './writing.ts'

export interface Counted {
  tallies: Tally[]
  /** Sent more than once, and known as one by its Message-ID or webhook-id. */
  repeated: { mails: number; calls: number }
}

interface Message {
  id: string
  text: string
  direction: 'in' | 'out' | 'internal'
}

/** Counts what the desk shows, what mail servers got and what webhooks told, once nothing is under way. */
export async function count(scene: Scene): Promise<Counted> {
  const messages = await everyMessage(scene)
  const mails = new Map(scene.catcher.mails.map((mail) => [mail.messageId, mail.text ?? '']))
  const calls = new Map(scene.receiver.calls.map(({ id, payload }) => [id, payload]))
  const shown = messages.map(({ text }) => text)
  const tallies = scene.traffic.map(({ way: { name }, acknowledged }) => {
    const texts = leaveAsMail.includes(name) ? [...mails.values()] : shown
    return tally(
      name,
      acknowledged,
      texts.flatMap((text) => wordsIn(name, text)),
    )
  })
  const told = [...calls.values()].flatMap(({ type, data }) =>
    ['message.received', 'message.sent', 'note.written'].includes(type) && 'messageId' in data
      ? [data.messageId]
      : [],
  )
  const written = messages.map(({ id }) => id)
  return {
    tallies: [...tallies, tally('webhooks', written, told)],
    repeated: {
      mails: scene.catcher.mails.length - mails.size,
      calls: scene.receiver.calls.length - calls.size,
    },
  }
}

async function everyMessage({ owner }: Scene): Promise<Message[]> {
  const messages: Message[] = []
  for await (const { id } of owner.all<{ id: string }>('/cases?view=all'))
    for await (const message of owner.all<Message>(`/cases/${id}/messages`, 'before')) messages.push(message)
  return messages
}

/** What waits for its time, such as another attempt or a dead process's turn to end, has it come now. */
const hurry = [
  'update pending_answers set due_at = now() where due_at > now()',
  `update webhook_deliveries set not_before = now(), taken_until = null where state = 'waiting'`,
  `update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now()`,
]

/** Resolves when every queue is empty. */
export async function settled({ installation }: Scene): Promise<void> {
  await eventually('every queue to be empty', async () => {
    const client = new pg.Client({
      connectionString: await runningPostgres(join(installation.dataDir, 'postgres')),
    })
    client.on('error', () => {})
    await client.connect()
    try {
      for (const statement of hurry) await client.query(statement)
      const { rows } = await client.query(`
        select (select count(*) from inbound_items where state = 'received')
          + (select count(*) from pending_answers)
          + (select count(*) from outbound_messages where state in ('queued', 'sending'))
          + (select count(*) from webhook_deliveries where state = 'waiting')
          + (select count(*) from events e, log_readers r where r.name = 'webhooks'
              and (e.epoch, e.xid, e.id) > (r.epoch, r.xid::xid8, r.id)) as left`)
      return Number(rows[0].left) === 0
    } finally {
      await client.end()
    }
  })
}
