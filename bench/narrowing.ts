import { ask } from './asking.ts'
import { type Lab, loadInChunks, openLab } from './lab.ts'
import { percentiles, ratio, shown } from './percentiles.ts'
import type { Bench } from './run.ts'

const allCases = 1_000_000
const openCases = 3_000
const customers = 200_000
const reasons = 60
const times = 20

/** Which cases have a tag, told by their number; the highest is the newest. */
const tags = (cases: number): Record<string, string> => ({
  'a tenth': 'n % 10 = 0',
  'a hundredth': 'n % 100 = 3',
  'one in ten thousand': 'n % 10000 = 7',
  'five, long ago': 'n < 6',
  'a fiftieth, all of them long ago': `n < ${cases / 50}`,
  'three, all of them new': `n > ${cases - 3}`,
})
const views = ['all', 'solved', 'open', 'waiting']

/**
 * The views of a million cases narrowed to a tag, to a reason with all below it, and to both: from what a tenth of all
 * have to what five have, also where all of these are long ago, or none of them in the view. Limit measured in the same
 * run: the views that are not narrowed.
 */
export const bench: Bench = async ({ say, scale }) => {
  const lab = await openLab()
  const cases = allCases * scale
  try {
    say(`Loading ${cases.toLocaleString('en')} cases with tags and reasons`)
    const tagIds = await load(lab, cases)
    const reasonIds = Object.fromEntries([2, 9, 10, 30].map((n) => [`reason ${n}`, `reason=${id(n)}`]))
    const narrowings: Record<string, string> = {
      nothing: '',
      ...tagIds,
      ...reasonIds,
      both: `${tagIds['a tenth']}&${reasonIds['reason 9']}`,
    }
    const all: number[] = []
    const limit: number[] = []
    for (const [name, narrowing] of Object.entries(narrowings))
      for (const view of views) {
        const asks = Array.from({ length: times }, () => [`/api/v1/cases?view=${view}&limit=50&${narrowing}`])
        const took = await ask({
          origin: lab.origin,
          identities: lab.identities,
          asks,
          pace: { atOnce: 1 },
        })
        say(`${view}, ${name}: ${shown(percentiles(took))}`)
        ;(name === 'nothing' ? limit : all).push(...took)
      }
    const [narrowed, bare] = [percentiles(all), percentiles(limit)]
    say(`a view of 50 cases that is not narrowed: ${shown(bare)}`)
    say(`a narrowed one: ${shown(narrowed)}; ratio at p50 ${ratio(narrowed.p50, bare.p50)}`)
    return { bench: 'narrowing', narrowed, limit: bare }
  } finally {
    await lab.close()
  }
}

const id = (n: number) => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
const uuid = (n: string) => `('00000000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`

async function load({ client, workspaceId }: Lab, cases: number): Promise<Record<string, string>> {
  await client.query(`set session_replication_role = replica`)
  await client.query(
    `insert into customers (workspace_id, id, name, language)
     select $1, ${uuid('n')}, 'Customer ' || n, 'fi' from generate_series(1, ${customers}) n`,
    [workspaceId],
  )
  const at = `date_trunc('milliseconds', now() - (${cases} - n) * interval '1 minute')`
  const chunks = { from: 1, to: cases, size: 100_000 }
  await loadInChunks(
    client,
    chunks,
    `with rows as (select n, ${at} as at, n > ${cases - openCases} as open from generate_series($2::bigint, $3::bigint) n)
     insert into cases (workspace_id, id, customer_id, channel, subject, state, preview, opened_at, last_message_at, waiting_since)
     select $1::uuid, ${uuid('n')}, ${uuid(`1 + n % ${customers}`)}, 'email', 'Subject ' || n,
       case when open then 'open' when n % 100 = 0 then 'waiting' else 'closed' end, 'The beginning', at, at,
       case when open then at end
     from rows`,
    [workspaceId],
  )
  await client.query(
    `insert into reasons (workspace_id, id, names, kind, parent_id, place)
     select $1, ${uuid('n')}, '{"fi":"Syy","sv":"Orsak","en":"Reason"}', 'unclear', case when n > 8 then ${uuid('1 + n % 8')} end, n
     from generate_series(1, ${reasons}) n`,
    [workspaceId],
  )
  // A third of all have one; one was given only long ago; the others share the rest.
  await loadInChunks(
    client,
    chunks,
    `insert into case_reasons (workspace_id, case_id, reason_id)
     select $1::uuid, ${uuid('n')}, ${uuid(`case when n % 3 = 0 then 9 when n < ${cases / 30} then 10 else 11 + n % ${reasons - 11} end`)}
     from generate_series($2::bigint, $3::bigint) n where n % 5 <> 0`,
    [workspaceId],
  )
  const narrowings: Record<string, string> = {}
  for (const [at, [name, which]] of Object.entries(tags(cases)).entries()) {
    const tag = id(at + 1)
    await client.query(`insert into tags (workspace_id, id, name, colour) values ($1, $2, $3, 'blue')`, [
      workspaceId,
      tag,
      name,
    ])
    await client.query(
      `insert into case_tags (workspace_id, case_id, tag_id) select $1, ${uuid('n')}, $2 from generate_series(1, ${cases}) n where ${which}`,
      [workspaceId, tag],
    )
    narrowings[name] = `tag=${tag}`
  }
  await client.query('vacuum (analyze)')
  return narrowings
}
