import { createHash, randomBytes } from 'node:crypto'
import { openBareChat } from './bare-chat.ts'
import { talk } from './chat-load.ts'
import { type Lab, openLab } from './lab.ts'
import { percentiles, ratio, shown } from './percentiles.ts'
import type { Bench } from './run.ts'

const sockets = 2_000
const perSecond = 200
const seconds = 30
const origin = 'https://shop.example'

/**
 * A chat message from its sender's socket to its receiver's, stored in between, with 2,000 sockets open and
 * 200 messages a second. Limit measured in the same run, before and after, the quicker of the two: a bare
 * WebSocket that commits one row a message, under the same load.
 */
export const bench: Bench = async ({ say, scale }) => {
  const lab = await openLab()
  try {
    const { key, tokens } = await load(lab, (sockets / 2) * scale)
    const pace = { origin, tokens, perSecond: perSecond * scale, seconds }
    const before = percentiles(await bare(lab, pace))
    say(`limit, a bare socket and one commit: ${shown(before)}`)
    const address = `${lab.origin.replace('http', 'ws')}/chat/v1/${key}/socket`
    const { durations, lost } = await talk({ ...pace, address })
    const chat = percentiles(durations)
    say(`chat: ${shown(chat)}, ${lost} lost`)
    const after = percentiles(await bare(lab, pace))
    say(`limit again: ${shown(after)}`)
    const limit = after.p99 < before.p99 ? after : before
    const times = { p50: ratio(chat.p50, limit.p50), p99: ratio(chat.p99, limit.p99) }
    say(`ratio at p50 ${times.p50}, at p99 ${times.p99}; budget at p99 3`)
    return {
      bench: 'chat',
      sockets: tokens.length * 2,
      perSecond: pace.perSecond,
      chat,
      limit,
      ratio: times,
      lost,
    }
  } finally {
    await lab.close()
  }
}

async function bare(lab: Lab, pace: Omit<Parameters<typeof talk>[0], 'address'>): Promise<number[]> {
  const chat = await openBareChat(lab.ctx.pool)
  const { durations } = await talk({ ...pace, address: chat.address })
  chat.close()
  return durations
}

/** A chat channel and dialogues that are about to begin. */
async function load({ client, workspaceId }: Lab, count: number): Promise<{ key: string; tokens: string[] }> {
  const key = 'bench'
  const { rows } = await client.query(
    `insert into channels (workspace_id, kind, name, address, settings)
     values ($1, 'chat', 'Bench', $2, $3) returning id`,
    [workspaceId, key, { allowedSites: [origin] }],
  )
  const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'))
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest())
  await client.query(
    `insert into chat_sessions (workspace_id, channel_id, token_hash, site)
     select $1, $2, hash, $3 from unnest($4::bytea[]) hash`,
    [workspaceId, rows[0].id, origin, hashes],
  )
  return { key, tokens }
}
