import { ask } from './asking.ts'
import { type Lab, loadInChunks, openLab } from './lab.ts'
import { type Percentiles, percentiles, ratio, shown } from './percentiles.ts'
import type { Bench } from './run.ts'

const sizes = [1_000_000, 10_000_000]
const customerCount = 100_000
const opens = 4_000
const membersOfWhole = 5
/** Below this, nobody is anybody else. */
const alone = 90_000

/**
 * Opening a customer with the first 50 timeline entries, over HTTP with an API key, at one and ten million
 * events; then one of five who have turned out to be one. Limit measured in the same run: the 50 rows of one
 * customer by one prepared statement on one connection.
 */
export const bench: Bench = async ({ say, scale }) => {
  const lab = await openLab()
  try {
    await loadCustomers(lab)
    await uniteSome(lab)
    const measured: {
      events: number
      opening: Percentiles
      united: Percentiles
      limit: Percentiles
      ratio: number
    }[] = []
    let loaded = 0
    for (const events of sizes.map((size) => size * scale)) {
      say(`Loading ${(events - loaded).toLocaleString('en')} events`)
      await loadEvents(lab, loaded, events)
      loaded = events
      const result = await measure(lab)
      measured.push({ events, ...result })
      say(`${events.toLocaleString('en')} events: opening a customer ${shown(result.opening)}`)
      say(`  of five members: ${shown(result.united)}`)
      say(`  limit, the rows alone: ${shown(result.limit)}; ratio at p99 ${result.ratio}`)
    }
    const growth = ratio(measured[1]!.opening.p99, measured[0]!.opening.p99)
    say(`From one to ten million p99 grows ${growth} times (budget 1.3); p99 budget 20 ms`)
    return { bench: 'timeline', measured, growth }
  } finally {
    await lab.close()
  }
}

const customerId = (n: number) => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
const uuid = (n: string) => `('00000000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`

async function loadCustomers({ client, workspaceId }: Lab): Promise<void> {
  await client.query(`set session_replication_role = replica`)
  await client.query(
    `insert into customers (workspace_id, id, name, language, last_contact_at)
     select $1, ${uuid('n')}, 'Customer ' || n, 'fi', now() from generate_series(1, ${customerCount}) n`,
    [workspaceId],
  )
  await client.query(
    `insert into identifiers (workspace_id, customer_id, kind, value, status, evidence)
     select $1, ${uuid('n')}, 'email', 'customer' || n || '@home.example', 'verified', 'mail'
     from generate_series(1, ${customerCount}) n`,
    [workspaceId],
  )
  await client.query(
    `insert into cases (workspace_id, id, customer_id, channel, subject)
     select $1, ${uuid('n')}, ${uuid('n')}, 'email', 'Subject ' || n from generate_series(1, ${customerCount}) n`,
    [workspaceId],
  )
  for (const table of ['customers', 'identifiers', 'cases']) await client.query(`vacuum (analyze) ${table}`)
}

/**
 * Two years in order of time, so that one customer's events lie scattered as they do in life; every second
 * one is a message with its text. A multiplicative hash spreads them, a twentieth on 500 busy customers.
 */
async function loadEvents({ client, workspaceId }: Lab, from: number, to: number): Promise<void> {
  const spread = `(n * 2654435761) % 4294967291`
  await loadInChunks(
    client,
    { from: from + 1, to, size: 250_000 },
    `with rows as (
       select n, 1 + ${spread} % (case when n % 20 = 0 then 500 else ${customerCount} end) as customer,
         date_trunc('milliseconds', now() - interval '2 years' + n * interval '6 seconds') as at,
         ${uuid('1000000 + n')} as message_id
       from generate_series($2::bigint, $3::bigint) n),
     said as (
       insert into messages (workspace_id, id, case_id, customer_id, kind, direction, channel, author_kind, text, occurred_at)
       select $1::uuid, message_id, ${uuid('customer')}, ${uuid('customer')}, 'message', 'in', 'email', 'customer',
         repeat('Some words of a message. ', 8), at
       from rows where n % 2 = 0)
     insert into events (workspace_id, kind, occurred_at, actor_kind, customer_id, case_id, message_id, channel, timeline)
     select $1::uuid, case when n % 2 = 0 then 'message.received' else 'delivery.arrived' end, at, 'customer', ${uuid('customer')},
       ${uuid('customer')}, case when n % 2 = 0 then message_id end, 'email', true
     from rows`,
    [workspaceId],
  )
  await client.query('vacuum (analyze) events')
  await client.query('vacuum (analyze) messages')
}

/** The last customers, five to a whole: four have turned out to be the fifth. */
async function uniteSome({ client, workspaceId }: Lab): Promise<void> {
  const range = `generate_series(${alone + 1}, ${customerCount}) n`
  const head = `n - (n - ${alone} - 1) % ${membersOfWhole}`
  await client.query(
    `insert into customer_members (workspace_id, customer_id, head_id)
     select $1, ${uuid('n')}, ${uuid(head)} from ${range}`,
    [workspaceId],
  )
  await client.query(
    `insert into customer_unions (workspace_id, from_id, into_id, evidence, actor_kind)
     select $1, ${uuid('n')}, ${uuid(head)}, 'person', 'system' from ${range} where n <> ${head}`,
    [workspaceId],
  )
  for (const table of ['customer_members', 'customer_unions']) await client.query(`vacuum (analyze) ${table}`)
}

async function measure(lab: Lab) {
  const somebody = () => customerId(1 + Math.floor(Math.random() * alone))
  const opening = await openMany(lab, somebody)
  const united = await openMany(lab, () =>
    customerId(alone + 1 + Math.floor(Math.random() * (customerCount - alone))),
  )
  const bare: number[] = []
  for (let n = 0; n < opens; n++) {
    const start = performance.now()
    await lab.client.query({
      name: 'limit',
      text: `select * from events where workspace_id = $1 and customer_id = $2 and timeline
        order by occurred_at desc, id desc limit 50`,
      values: [lab.workspaceId, somebody()],
    })
    bare.push(performance.now() - start)
  }
  const limit = percentiles(bare.slice(400))
  return { opening, united, limit, ratio: ratio(opening.p99, limit.p99) }
}

async function openMany(lab: Lab, somebody: () => string): Promise<Percentiles> {
  const asks = Array.from({ length: opens }, () => {
    const id = somebody()
    return [`/api/v1/customers/${id}`, `/api/v1/customers/${id}/timeline?limit=50`]
  })
  const asking = { origin: lab.origin, identities: lab.identities, pace: { atOnce: 2 } }
  await ask({ ...asking, asks: asks.slice(0, 400) })
  return percentiles(await ask({ ...asking, asks: asks.slice(400) }))
}
