import { createHash, randomBytes } from 'node:crypto'
import { openBareChat } from './bare-chat.ts'
import { type Beginnings, type Begun, begin } from './beginning-load.ts'
import { p99Within } from './carrying.ts'
import { type Load, type Talked, talk } from './chat-load.ts'
import { type Lab, openLab } from './lab.ts'
import { ratio, shown } from './percentiles.ts'
import type { Bench } from './run.ts'

const sockets = 2_000
const perSecond = 200
const seconds = 30
const searchSeconds = 5
const origin = 'https://shop.example'

/**
 * Chat in three parts. Dialogues that go on: from a sender's socket to its receiver's, stored in between, with
 * 2,000 sockets open and 200 messages a second. Dialogues that begin: from asking for a session to the first
 * message's acknowledgement. Both at once: twice as many begin as are carried, while others go on. Each part
 * finds how many a second are carried, and the same of its limit, measured in the same run: a bare socket and
 * one commit a message.
 */
export const bench: Bench = async ({ say, scale }) => {
  const lab = await openLab()
  try {
    const { key, tokens } = await load(lab, (sockets / 2) * scale)
    const root = `${lab.origin}/chat/v1/${key}`
    const address = `${root.replace('http', 'ws')}/socket`
    const talking = { origin, tokens, perSecond: perSecond * scale, seconds, searchSeconds }
    const goingOn = await besideLimit<Talked>(say, 'going on', {
      bare: () => onBareChat(lab, (bare) => talk({ ...talking, address: bare })),
      real: () => talk({ ...talking, address }),
    })
    const beginners = { origin, perSecond: 20, seconds: searchSeconds, search: true, patienceSeconds: 20 }
    const beginning = await besideLimit<Begun>(say, 'beginning', {
      bare: () => onBareChat(lab, (bare) => begin({ ...beginners, sessions: null, address: bare })),
      real: () => begin({ ...beginners, sessions: `${root}/session`, address }),
    })
    const flooded = await flood(say, {
      talking: { ...talking, address, seconds: 10, searchSeconds: 0, perSecond: talking.perSecond / 2 },
      beginners: {
        ...beginners,
        sessions: `${root}/session`,
        address,
        seconds: 10,
        search: false,
        perSecond: Math.max(20, beginning.carried * 2),
      },
    })
    return { bench: 'chat', sockets: tokens.length * 2, p99Within, goingOn, beginning, flooded }
  } finally {
    await lab.close()
  }
}

/** The limit is measured before and after, and the better of the two is held against us. */
async function besideLimit<Result extends Talked | Begun>(
  say: (line: string) => void,
  what: string,
  { bare, real }: { bare: () => Promise<Result>; real: () => Promise<Result> },
) {
  const told = async (whose: string, ask: () => Promise<Result>) => {
    const { measured, carried } = await ask()
    say(`${what}, ${whose}: ${shown(measured)}, ${measured.lost} lost; ${carried} a second carried`)
    return { ...measured, carried }
  }
  const before = await told('limit, a bare socket and one commit', bare)
  const ours = await told('Polku', real)
  const after = await told('limit again', bare)
  const limit = {
    p50: Math.min(before.p50, after.p50),
    p99: Math.min(before.p99, after.p99),
    carried: Math.max(before.carried, after.carried),
  }
  const times = { p50: ratio(ours.p50, limit.p50), p99: ratio(ours.p99, limit.p99) }
  const share = ratio(ours.carried, limit.carried)
  say(`${what}: ${times.p50} times the limit at p50, ${times.p99} at p99; ${share} of what it carries`)
  return { ...ours, limit, times, share }
}

/** More begin than are carried: those that go on must not feel it, and those that begin have their turn. */
async function flood(
  say: (line: string) => void,
  { talking, beginners }: { talking: Load; beginners: Beginnings },
) {
  const alone = (await talk(talking)).measured
  say(`going on, before the flood: ${shown(alone)}`)
  let begun: Promise<Begun> | undefined
  const { measured: during } = await talk(talking, () => {
    begun = begin(beginners)
  })
  const arrived = (await begun!).measured
  const times = ratio(during.p99, alone.p99)
  say(`going on, while ${beginners.perSecond} a second begin: ${shown(during)}, ${during.lost} lost`)
  say(`those that begin meanwhile: ${shown(arrived)}, ${arrived.lost} asked to come again or not answered`)
  say(`going on: ${times} times as long at p99 as before the flood`)
  return { perSecond: beginners.perSecond, alone, during, times, arrived }
}

async function onBareChat<Result>(lab: Lab, ask: (address: string) => Promise<Result>): Promise<Result> {
  const chat = await openBareChat(lab.ctx.pool)
  try {
    return await ask(chat.address)
  } finally {
    chat.close()
  }
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
