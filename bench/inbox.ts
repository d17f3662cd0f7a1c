import { setTimeout as wait } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { assignCase } from '../apps/server/src/domains/cases/assigning.ts'
import { writeMessage } from '../apps/server/src/domains/cases/writing.ts'
import type { Actor } from '../apps/server/src/platform/auth/actor.ts'
import { ask } from './asking.ts'
import { type Lab, loadInChunks, openLab } from './lab.ts'
import { percentiles, ratio, shown } from './percentiles.ts'
import type { Bench } from './run.ts'

let caseCount = 1_000_000
const openCases = 3_000
const customerCount = 200_000
const messagesACase = 4
const agents = 50
const everySeconds = 5
const seconds = 60
const changesPerSecond = 20
const views = [
  'mine',
  'unassigned',
  'open',
  'waiting',
  'all',
  'solved',
  'mine&order=waiting',
  'unassigned&order=waiting',
  'open&order=waiting',
]

/**
 * The inbox with a million cases and four million messages while 50 agents each look at a view every five
 * seconds with a live line open, and 20 cases a second change. Limit measured in the same run: the 50 rows
 * of the view by one prepared statement on one connection.
 */
export const bench: Bench = async ({ say, scale }) => {
  caseCount *= scale
  const lab = await openLab()
  try {
    say(`Loading ${caseCount.toLocaleString('en')} cases with ${messagesACase} messages each`)
    await load(lab)
    const limit = percentiles(await bareView(lab))
    say(`limit, the rows alone: ${shown(limit)}`)
    const lines = await openLiveLines(lab)
    const changing = change(lab)
    const looks = Array.from({ length: (agents / everySeconds) * seconds }, (_, n) => [
      `/api/v1/cases?view=${views[n % views.length]}&limit=50`,
    ])
    const asking = { origin: lab.origin, identities: lab.identities }
    await ask({ ...asking, asks: looks.slice(0, 60), pace: { atOnce: 2 } })
    const inbox = percentiles(
      await ask({ ...asking, asks: looks, pace: { everyMs: (everySeconds * 1000) / agents } }),
    )
    const rate = await changing.stop()
    for (const line of lines) line.terminate()
    const times = ratio(inbox.p95, limit.p95)
    say(`a view of 50 cases: ${shown(inbox)}`)
    say(`while ${rate.toFixed(1)} cases a second changed; ratio at p95 ${times}; budget p95 50 ms`)
    return { bench: 'inbox', inbox, limit, ratio: times, changesPerSecond: rate }
  } finally {
    await lab.close()
  }
}

const id = (n: number) => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
const uuid = (n: string) => `('00000000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`

/** Most cases are over, as on a desk of some years; a few thousand are open, a tenth of them nobody's. */
async function load(lab: Lab): Promise<void> {
  const { client, workspaceId } = lab
  await client.query(`set session_replication_role = replica`)
  await loadPeople(lab)
  const chunks = { from: 1, to: caseCount, size: 100_000 }
  const at = `date_trunc('milliseconds', now() - (${caseCount} - n) * interval '1 minute')`
  await loadInChunks(
    client,
    chunks,
    `with rows as (select n, ${at} as at, n > ${caseCount - openCases} as open from generate_series($2::bigint, $3::bigint) n)
     insert into cases (workspace_id, id, customer_id, identifier_id, channel, subject, state, assignee_id, preview, preview_by,
       opened_at, last_message_at, last_inbound_at, waiting_since, solved_at)
     select $1::uuid, ${uuid('n')}, ${uuid(`1 + n % ${customerCount}`)}, ${uuid(`1 + n % ${customerCount}`)},
       case when n % 5 = 0 then 'chat' else 'email' end, 'Subject ' || n,
       case when open then 'open' when n % 100 = 0 then 'waiting' else 'closed' end,
       case when n % 10 <> 0 then ${uuid(`1 + n % ${agents}`)} end, 'The beginning of the latest message', 'customer', at, at, at,
       case when open then at end, case when not open then at end
     from rows`,
    [workspaceId],
  )
  await loadInChunks(
    client,
    chunks,
    `insert into messages (workspace_id, case_id, customer_id, kind, direction, channel, author_kind, text, occurred_at)
     select $1::uuid, ${uuid('n')}, ${uuid(`1 + n % ${customerCount}`)}, 'message', case when m % 2 = 0 then 'out' else 'in' end,
       'email', 'customer', repeat('Some words of a message. ', 8), ${at}
     from generate_series($2::bigint, $3::bigint) n, generate_series(1, ${messagesACase}) m`,
    [workspaceId],
  )
  await client.query(`select setval('case_numbers', ${caseCount + 2000})`)
  await client.query('vacuum (analyze)')
}

async function loadPeople({ client, workspaceId }: Lab): Promise<void> {
  await client.query(
    `insert into people (id, name, email)
     select ${uuid('n')}, 'Agent ' || n, 'agent' || n || '@bench.example' from generate_series(1, ${agents}) n`,
  )
  await client.query(
    `insert into members (workspace_id, person_id, role) select $1, ${uuid('n')}, 'agent' from generate_series(1, ${agents}) n`,
    [workspaceId],
  )
  await client.query(
    `insert into customers (workspace_id, id, name, language, last_contact_at)
     select $1, ${uuid('n')}, 'Customer ' || n, 'fi', now() from generate_series(1, ${customerCount}) n`,
    [workspaceId],
  )
  await client.query(
    `insert into identifiers (workspace_id, id, customer_id, kind, value, status, evidence)
     select $1, ${uuid('n')}, ${uuid('n')}, 'email', 'customer' || n || '@home.example', 'verified', 'mail'
     from generate_series(1, ${customerCount}) n`,
    [workspaceId],
  )
}

async function bareView({ client, workspaceId }: Lab): Promise<number[]> {
  const durations: number[] = []
  for (let n = 0; n < 2_000; n++) {
    const start = performance.now()
    await client.query({
      name: 'view',
      text: `select * from cases where workspace_id = $1 and state in ('new', 'open') and not spam
        order by last_message_at desc, id desc limit 50`,
      values: [workspaceId],
    })
    durations.push(performance.now() - start)
  }
  return durations.slice(100)
}

async function openLiveLines({ origin, identities }: Lab): Promise<WebSocket[]> {
  const address = `${origin.replace('http', 'ws')}/api/v1/live`
  const lines = Array.from({ length: agents }, () => new WebSocket(address, { headers: identities[0]! }))
  await Promise.all(lines.map((line) => new Promise((resolve) => line.once('message', resolve))))
  return lines
}

/** Notes and assignments on open cases at a steady rate, by the same actions as the API's, until stopped. */
function change({ ctx, workspaceId }: Lab): { stop(): Promise<number> } {
  const actor: Actor = {
    kind: 'person',
    workspaceId,
    id: id(1),
    personId: id(1),
    role: 'agent',
    name: 'Agent 1',
  }
  const note = { kind: 'note', text: 'A note', undoSeconds: 0, solve: false } as const
  const started = performance.now()
  let done = 0
  let stopped = false
  const loop = async () => {
    while (!stopped) {
      const caseId = id(caseCount - (done % openCases))
      if (done % 2 === 0) await assignCase(ctx, actor, caseId, { personId: id(1 + (done % agents)) })
      else await writeMessage(ctx, actor, caseId, { ...note, attachments: [], cc: [] })
      done++
      await wait(Math.max(0, started + (done * 1000) / changesPerSecond - performance.now()))
    }
  }
  const running = loop()
  return {
    async stop() {
      stopped = true
      await running
      return (done * 1000) / (performance.now() - started)
    },
  }
}
