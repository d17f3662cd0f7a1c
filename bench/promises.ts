import { setTimeout as wait } from 'node:timers/promises'
import { changeCalendar, createCalendar } from '../apps/server/src/domains/calendars/managing.ts'
import { breaking } from '../apps/server/src/domains/promises/breaking.ts'
import { recompute } from '../apps/server/src/domains/promises/recomputing.ts'
import { systemActor } from '../apps/server/src/platform/auth/actor.ts'
import { runDrains } from '../apps/server/src/platform/jobs/drains.ts'
import { ask } from './asking.ts'
import { type Lab, loadInChunks, openLab } from './lab.ts'
import { percentiles, ratio, shown } from './percentiles.ts'
import type { Bench } from './run.ts'

const allCases = 1_000_000
const allOpen = 100_000
const customers = 200_000
const agents = 50
const everySeconds = 5
const seconds = 30
const atOnce = 2_000
const budgets = { told: 5_000, recomputed: 60_000 }

/**
 * A million cases that were promised something, a tenth of them still: how soon a promise is told of that breaks, one
 * by one and two thousand in the same moment; how long it takes to work a hundred thousand out anew when a calendar
 * changes; and what the inbox, soonest due first, takes beside that for 50 agents who each look every five seconds.
 * Limit measured in the same run: the 50 rows of the view by one prepared statement on one connection.
 */
export const bench: Bench = async ({ say, scale }) => {
  const lab = await openLab()
  const sizes = { cases: allCases * scale, open: allOpen * scale }
  try {
    say(
      `Loading ${sizes.cases.toLocaleString('en')} cases, ${sizes.open.toLocaleString('en')} with a promise that runs`,
    )
    await load(lab, sizes)
    const limit = percentiles(await bareView(lab))
    say(`limit, the rows alone: ${shown(limit)}`)
    await looks(lab, 60)
    const inbox = percentiles(await looks(lab, (agents / everySeconds) * seconds))
    say(`a view of 50 cases, soonest due first: ${shown(inbox)}; ratio at p95 ${ratio(inbox.p95, limit.p95)}`)
    const one = percentiles(await toldAfter(lab, 1, 20))
    say(`told after it was due, one at a time: ${shown(one)}; budget ${budgets.told} ms`)
    const many = percentiles(await toldAfter(lab, atOnce, 1))
    say(`told after they were due, ${atOnce} in one moment: ${shown(many)}`)
    const anew = await recomputed(lab)
    const beside = percentiles(anew.looks)
    say(`worked out anew by another calendar: ${anew.clocks} in ${anew.seconds.toFixed(1)} s; budget 60 s`)
    say(`the view beside that: ${shown(beside)}; ratio at p95 ${ratio(beside.p95, limit.p95)}`)
    return { bench: 'promises', limit, inbox, one, many, ...anew, looks: beside, budgets }
  } finally {
    await lab.close()
  }
}

const uuid = (n: string) => `('00000000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`
const actor = (lab: Lab) => ({ ...systemActor(lab.workspaceId), role: 'owner' as const })

const nine = [{ from: '09:00', to: '17:00' }]
const long = [{ from: '07:00', to: '22:00' }]
const calendar = (hours: typeof nine) => ({
  ...{ name: 'Office', zone: 'Europe/Helsinki', week: [hours, hours, hours, hours, hours, [], []] },
  ...{ seasons: [], country: null, holidays: [], days: [], isDefault: true, teams: [], channels: [] },
})

async function load({ client, workspaceId }: Lab, sizes: { cases: number; open: number }): Promise<void> {
  await client.query(`set session_replication_role = replica`)
  await client.query(
    `insert into customers (workspace_id, id, name, language) select $1, ${uuid('n')}, 'Customer ' || n, 'fi' from generate_series(1, ${customers}) n`,
    [workspaceId],
  )
  const policy = await client.query(
    `insert into promise_policies (workspace_id, name, conditions, first, warn_at, place)
     values ($1, 'All', '{"channels":[],"teams":[],"reasons":[],"tags":[],"languages":[],"attributes":[]}', 2400, 80, 1) returning id`,
    [workspaceId],
  )
  const at = `date_trunc('milliseconds', now() - (${sizes.cases} - n) * interval '10 seconds')`
  const open = `n > ${sizes.cases - sizes.open}`
  const due = `${at} + interval '40 days'`
  await loadInChunks(
    client,
    { from: 1, to: sizes.cases, size: 100_000 },
    `with told as (
       insert into cases (workspace_id, id, customer_id, channel, subject, state, preview, opened_at, last_message_at, waiting_since, due_at)
       select $1::uuid, ${uuid('n')}, ${uuid(`1 + n % ${customers}`)}, 'email', 'Subject ' || n,
         case when ${open} then 'open' else 'closed' end, '', ${at}, ${at}, case when ${open} then ${at} end,
         case when ${open} then ${due} end
       from generate_series($3::bigint, $4::bigint) n)
     insert into promises (workspace_id, id, case_id, kind, policy_id, policy_version, promised_ms, warn_at, made_at,
       left_ms, counted_from, due_at, warns_at, kept_at, ended_at)
     select $1::uuid, ${uuid('n')}, ${uuid('n')}, 'first', $2, 1, 144000000, 80, ${at}, 144000000, ${at}, ${due}, ${due},
       case when not ${open} then ${at} end, case when not ${open} then ${at} end
     from generate_series($3::bigint, $4::bigint) n`,
    [workspaceId, policy.rows[0].id],
  )
  await client.query(`select setval('case_numbers', ${sizes.cases + 2000})`)
  await client.query(`set session_replication_role = default`)
  await client.query('vacuum (analyze)')
}

async function bareView({ client, workspaceId }: Lab): Promise<number[]> {
  const durations: number[] = []
  for (let n = 0; n < 1_000; n++) {
    const start = performance.now()
    await client.query({
      name: 'due',
      text: `select * from cases where workspace_id = $1 and state in ('new', 'open') and not spam
        order by coalesce(due_at, '9999-01-01 00:00:00+00'::timestamptz), id limit 50`,
      values: [workspaceId],
    })
    durations.push(performance.now() - start)
  }
  return durations.slice(50)
}

const looks = ({ origin, identities }: Lab, count: number): Promise<number[]> =>
  ask({
    ...{ origin, identities, pace: { everyMs: (everySeconds * 1000) / agents } },
    asks: Array.from({ length: count }, () => ['/api/v1/cases?view=open&order=due&limit=50']),
  })

/** Milliseconds from the moment at which each was due to the moment at which it stands in the log. */
async function toldAfter({ ctx, client }: Lab, together: number, times: number): Promise<number[]> {
  const running = runDrains([breaking(ctx)], ctx.signal, ctx.log)
  const durations: number[] = []
  for (let n = 0; n < times; n++) {
    const { rows: due } = await client.query(
      `update promises set due_at = date_trunc('milliseconds', now() + interval '300 milliseconds'), warns_at = null
       where id in (select id from promises where ended_at is null and broken_at is null limit ${together})
       returning id`,
    )
    const ids = due.map(({ id }) => id)
    for (let told = 0; told < ids.length; ) {
      await wait(100)
      const { rows } = await client.query(
        `select extract(epoch from e.recorded_at - p.due_at) * 1000 as ms from promises p
         join events e on e.kind = 'promise.broken' and e.data ->> 'promiseId' = p.id::text
         where p.id = any($1)`,
        [ids],
      )
      told = rows.length
      if (told === ids.length) durations.push(...rows.map(({ ms }) => Number(ms)))
    }
  }
  await running.stop()
  return durations
}

/** By a calendar, then by another, while the inbox is looked at. */
async function recomputed(lab: Lab): Promise<{ seconds: number; clocks: number; looks: number[] }> {
  const { ctx, workspaceId, client } = lab
  const id = await createCalendar(ctx, actor(lab), calendar(nine))
  await recompute(ctx, { workspaceId })
  await changeCalendar(ctx, actor(lab), id, calendar(long))
  const looking = looks(lab, (agents / everySeconds) * seconds)
  const start = performance.now()
  await recompute(ctx, { workspaceId })
  const taken = (performance.now() - start) / 1000
  const { rows } = await client.query(
    `select count(*)::int as n from promises where ended_at is null and broken_at is null and calendar_id = $1`,
    [id],
  )
  return { seconds: taken, clocks: rows[0].n, looks: await looking }
}
