import { beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'

/** More than a view is gone through case by case. */
const count = 30_000
/** By their number, the highest of which is the newest. */
const tagged = {
  common: (n: number) => n % 3 === 0,
  rare: (n: number) => n % 1_000 === 0,
  between: (n: number) => n % 60 === 7,
  old: (n: number) => n <= 4_000,
}
type Tag = keyof typeof tagged

let desk: Desk
const tags = {} as Record<Tag, string>
let reason: string
beforeAll(async () => {
  desk = await openDesk()
  const owner = desk.as(desk.people.owner)
  const query = (text: string, values: unknown[]) => desk.ctx.pool.query(text, [desk.workspaceId, ...values])
  await query(
    `with given as (
       insert into customers (workspace_id, name) select $1, 'Customer ' || n from generate_series(1, 300) n returning id),
     numbered as (select id, row_number() over () as nth from given)
     insert into cases (workspace_id, customer_id, channel, subject, preview, opened_at, last_message_at)
     select $1, numbered.id, 'email', n::text, '', at, at from generate_series(1, $2::int) n
     join numbered on nth = 1 + n % 300, lateral (select now() - interval '1 year' + n * interval '1 minute') moment (at)`,
    [count],
  )
  for (const [name, has] of Object.entries(tagged)) {
    const { id } = (await owner.post('/api/v1/tags', { name })).body
    tags[name as Tag] = id
    const numbers = Array.from({ length: count }, (_, at) => at + 1).filter(has)
    await query(
      `insert into case_tags (workspace_id, case_id, tag_id)
       select $1, id, $2 from cases where workspace_id = $1 and subject = any($3::text[])`,
      [id, numbers.map(String)],
    )
  }
  reason = (
    await owner.post('/api/v1/reasons', { names: { fi: 'Syy', sv: 'Orsak', en: 'Why' }, kind: 'unclear' })
  ).body.id
  await query(
    `insert into case_reasons (workspace_id, case_id, reason_id)
     select $1, id, $2 from cases where workspace_id = $1 and subject ~ '[02468]$'`,
    [reason],
  )
  await desk.ctx.pool.query('analyze')
  return desk.close
})

const even = (n: number) => n % 2 === 0

it.each<[string, (n: number) => boolean, () => string]>([
  ['a tag that many have', tagged.common, () => `tag=${tags.common}`],
  ['a tag that few have', tagged.rare, () => `tag=${tags.rare}`],
  ['a tag that one in many has', tagged.between, () => `tag=${tags.between}`],
  ['a tag that many have, all of them long ago', tagged.old, () => `tag=${tags.old}`],
  [
    'either of two tags',
    (n) => tagged.rare(n) || tagged.between(n),
    () => `tag=${tags.rare},${tags.between}`,
  ],
  ['a reason', even, () => `reason=${reason}`],
  ['a tag and a reason, long ago', (n) => even(n) && tagged.old(n), () => `tag=${tags.old}&reason=${reason}`],
  ['a reason and a subject', (n) => even(n) && `${n}`.includes('999'), () => `reason=${reason}&search=999`],
])(
  'Cases narrowed to %s come newest first, page after page, none missing and none twice',
  async (_, has, by) => {
    const expected = Array.from({ length: count }, (_, at) => count - at).filter(has)
    const found: number[] = []
    // The first pages and, from where these end, no more than it takes to see that they go on rightly.
    for (let after = '', pages = 0; pages < 4; pages += 1) {
      const { body } = await desk
        .as(desk.people.agent)
        .get(`/api/v1/cases?view=all&limit=100&${by()}${after && `&after=${after}`}`)
      found.push(...body.items.map(({ subject }: { subject: string }) => Number(subject)))
      if (body.next === null) break
      after = body.next
    }
    expect(found).toEqual(expected.slice(0, 400))
  },
)

it('Cases narrowed in a view in which none of them stands are none', async () => {
  const { body } = await desk.as(desk.people.agent).get(`/api/v1/cases?view=solved&tag=${tags.common}`)
  expect(body).toEqual({ items: [], next: null })
})
