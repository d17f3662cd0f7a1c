import { setTimeout as wait } from 'node:timers/promises'
import { receive } from '../apps/server/src/domains/cases/receiving.ts'
import { vectorOf } from '../apps/server/src/domains/search/document.ts'
import { indexing } from '../apps/server/src/domains/search/indexing.ts'
import { systemActor } from '../apps/server/src/platform/auth/actor.ts'
import { write } from '../apps/server/src/platform/db/write.ts'
import { catchUp } from '../apps/server/src/platform/log/catching-up.ts'
import { runReaders } from '../apps/server/src/platform/log/dispatching.ts'
import { ask } from './asking.ts'
import { type Lab, loadInChunks, openLab } from './lab.ts'
import { percentiles, ratio, shown } from './percentiles.ts'
import type { Bench } from './run.ts'
import { textsOf, vocabulary } from './speech.ts'

const allMessages = 4_000_000
const messagesACase = 4
const templates = 50_000
const agents = 50
const everySeconds = 5
const seconds = 60
const budgets = { search: 200, typing: 120, found: 2_000 }

/**
 * A search over four million messages in three languages, while 50 agents each look for something every five seconds:
 * words that stand in a tenth of all messages, words that stand in one, forms and parts of compounds, two words,
 * phrases, operators; and the beginnings of words, as one types. Then how soon a new message is found, and what the
 * index costs. Limit measured in the same run: the newest 20 messages with one common word, by one prepared statement
 * on one connection.
 */
export const bench: Bench = async ({ say, scale }) => {
  const lab = await openLab()
  const messages = allMessages * scale
  try {
    say(`Loading ${messages.toLocaleString('en')} messages of ${templates.toLocaleString('en')} texts`)
    await load(lab, messages, say)
    const limit = percentiles(await bareSearch(lab))
    say(`limit, the rows alone: ${shown(limit)}`)
    const asking = { origin: lab.origin, identities: lab.identities }
    const pace = { everyMs: (everySeconds * 1000) / agents }
    const count = (agents / everySeconds) * seconds
    await ask({ ...asking, asks: asked(questions, 60), pace: { atOnce: 2 } })
    const search = percentiles(await ask({ ...asking, asks: asked(questions, count), pace }))
    say(
      `a search: ${shown(search)}; ratio at p95 ${ratio(search.p95, limit.p95)}; budget p95 ${budgets.search} ms`,
    )
    const typing = percentiles(await ask({ ...asking, asks: asked(beginnings, count, '&typing=true'), pace }))
    say(`first hits as one types: ${shown(typing)}; budget p95 ${budgets.typing} ms`)
    const found = percentiles(await newlyFound(lab))
    say(`a new message is found after: ${shown(found)}; budget ${budgets.found} ms`)
    const cost = await costs(lab, messages)
    say(cost.told)
    return { bench: 'search', search, typing, found, limit, cost, budgets }
  } finally {
    await lab.close()
  }
}

/** Of the vocabulary: the first are the commonest. */
const word = (n: number) => vocabulary[n % vocabulary.length]!

const questions: ((n: number) => string)[] = [
  (n) => word(n % 20),
  (n) => word(50 + n * 7),
  (n) => word(5_000 + n * 31),
  (n) => `${word(n % 30)} ${word(20 + n * 3)}`,
  (n) => `${word(400 + n)} ${word(3_000 + n * 11)}`,
  (n) => `"${word(n % 10)} ${word((n + 1) % 10)}"`,
  (n) => `RT${1 + ((n * 7_919) % 100_000)}`,
  (n) => `${word(n % 20)} from:customer${1 + n}`,
  (n) => `${word(30 + n)} state:open`,
  (n) => `${word(n % 40)} -${word(900 + n * 17)}`,
]

/** Of a word that is being typed: three letters, then one more each time. */
const beginnings: ((n: number) => string)[] = [3, 4, 5, 6].map(
  (letters) => (n: number) => word(n * 13).slice(0, letters),
)

const asked = (kinds: ((n: number) => string)[], count: number, more = ''): string[][] =>
  Array.from({ length: count }, (_, n) => [
    `/api/v1/search?limit=20${more}&q=${encodeURIComponent(kinds[n % kinds.length]!(Math.floor(n / kinds.length)))}`,
  ])

const uuid = (n: string) => `('00000000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`

async function load(
  { client, workspaceId }: Lab,
  messages: number,
  say: (line: string) => void,
): Promise<void> {
  const customers = 200_000
  await client.query(`set session_replication_role = replica`)
  await client.query(`create temporary table texts (nth int primary key, text text, words tsvector)`)
  const texts = textsOf(templates)
  for (let from = 0; from < texts.length; from += 5_000) {
    const rows = texts
      .slice(from, from + 5_000)
      .map((text, n) => ({ nth: from + n, text, words: vectorOf({ text }).words }))
    await client.query(
      `insert into texts select nth, text, words::tsvector from json_to_recordset($1::json) as t (nth int, text text, words text)`,
      [JSON.stringify(rows)],
    )
  }
  await client.query(
    `insert into search_words (workspace_id, word) select $1, word from json_array_elements_text($2::json) word on conflict do nothing`,
    [workspaceId, JSON.stringify([...new Set(vocabulary)])],
  )
  await client.query(
    `insert into customers (workspace_id, id, name, language) select $1, ${uuid('n')}, 'Customer ' || n, 'fi' from generate_series(1, ${customers}) n`,
    [workspaceId],
  )
  await client.query(`drop index search_documents_words`)
  const cases = messages / messagesACase
  const at = `date_trunc('milliseconds', now() - (${cases} - n) * interval '1 minute')`
  await loadInChunks(
    client,
    { from: 1, to: cases, size: 50_000 },
    `with told as (
       insert into cases (workspace_id, id, customer_id, channel, subject, state, preview, opened_at, last_message_at)
       select $1::uuid, ${uuid('n')}, ${uuid(`1 + n % ${customers}`)}, 'email', 'Subject ' || n,
         case when n > ${cases} - 3000 then 'open' else 'closed' end, '', ${at}, ${at}
       from generate_series($2::bigint, $3::bigint) n),
     said as (
       insert into messages (workspace_id, id, case_id, customer_id, kind, direction, channel, author_kind, text, occurred_at)
       select $1::uuid, ${uuid(`n * ${messagesACase} + m`)}, ${uuid('n')}, ${uuid(`1 + n % ${customers}`)}, 'message',
         case when m % 2 = 0 then 'out' else 'in' end, 'email', 'customer', t.text || ' RT' || n, ${at}
       from generate_series($2::bigint, $3::bigint) n cross join generate_series(1, ${messagesACase}) m
       join texts t on t.nth = (n * ${messagesACase} + m) * 7919 % ${templates})
     insert into search_documents (workspace_id, kind, ref_id, case_id, message_id, customer_id, occurred_at, words)
     select $1::uuid, 'message', ${uuid(`n * ${messagesACase} + m`)}, ${uuid('n')}, ${uuid(`n * ${messagesACase} + m`)},
       ${uuid(`1 + n % ${customers}`)}, ${at},
       t.words || format('''rt%s'':99 ''<customer%s''', n, 1 + n % ${customers})::tsvector
     from generate_series($2::bigint, $3::bigint) n cross join generate_series(1, ${messagesACase}) m
     join texts t on t.nth = (n * ${messagesACase} + m) * 7919 % ${templates}
     order by n`,
    [workspaceId],
  )
  say('Building the index')
  await client.query(`set maintenance_work_mem = '1GB'`)
  await client.query(`create index search_documents_words on search_documents using gin (bucket, words)`)
  await client.query(`select setval('case_numbers', ${cases + 2000})`)
  await client.query(`set session_replication_role = default`)
  await client.query('vacuum (analyze)')
}

async function bareSearch({ client, workspaceId }: Lab): Promise<number[]> {
  const { rows } = await client.query('select max(bucket) as newest from search_documents')
  const durations: number[] = []
  for (let n = 0; n < 1_000; n++) {
    const start = performance.now()
    await client.query({
      name: 'limit',
      text: `select * from messages where workspace_id = $1 and id in (
        select ref_id from search_documents where workspace_id = $1 and bucket = $3
          and words @@ $2::tsquery order by id desc limit 20)`,
      values: [workspaceId, `'${word(n % 20)}'`, rows[0].newest],
    })
    durations.push(performance.now() - start)
  }
  return durations.slice(50)
}

/** Milliseconds from the moment a message is committed to the first search that finds it. */
async function newlyFound(lab: Lab): Promise<number[]> {
  const { ctx, workspaceId, origin, identities } = lab
  while (await catchUp(ctx, [indexing])) {}
  const running = runReaders(ctx, [indexing])
  const durations: number[] = []
  const customerId = `00000000-0000-7000-8000-${(1).toString(16).padStart(12, '0')}`
  for (let n = 0; n < 20; n++) {
    const token = `uutuus${n}x${Date.now()}`
    await write(ctx, (trx) =>
      receive(trx, systemActor(workspaceId), {
        ...{
          caseId: null,
          customerId,
          identifierId: null,
          channel: 'email',
          channelId: null,
          kind: 'message',
        },
        ...{ subject: token, text: `${token} ${textsOf(1)[0]}`, folded: null, html: null, language: 'fi' },
        ...{ authorName: null, mail: null, verified: true, spam: null, at: new Date() },
      }),
    )
    const start = performance.now()
    for (;;) {
      const answer = await fetch(`${origin}/api/v1/search?q=${token}&kind=message`, {
        headers: identities[n % 20]!,
      })
      const { items } = (await answer.json()) as { items: unknown[] }
      if (items.length > 0) break
      await wait(20)
    }
    durations.push(performance.now() - start)
  }
  await running.stop()
  return durations
}

async function costs({ client, ctx, workspaceId }: Lab, messages: number) {
  const { rows } = await client.query(
    `select pg_total_relation_size('search_documents') as documents, pg_relation_size('search_documents_words') as words,
       pg_total_relation_size('search_words') as lexicon, pg_total_relation_size('messages') as messages`,
  )
  const [size] = rows
  // As much as comes in some minutes on a busy day, through the reader that keeps the index.
  const count = 5_000
  const before = performance.now()
  await client.query(
    `delete from search_documents where workspace_id = $1 and case_id = any(
    select id from cases where workspace_id = $1 order by last_message_at desc limit ${count / messagesACase})`,
    [workspaceId],
  )
  const { rows: ids } = await client.query(
    `select id, case_id, customer_id from messages where workspace_id = $1 order by id desc limit ${count}`,
    [workspaceId],
  )
  const began = performance.now()
  for (let from = 0; from < ids.length; from += 500) {
    const events = ids.slice(from, from + 500).map((row) => ({
      workspaceId,
      kind: 'message.received',
      messageId: row.id,
      caseId: row.case_id,
      customerId: row.customer_id,
    }))
    await write(ctx, (trx) => indexing.handle(trx, events as never))
  }
  const eachMs = (performance.now() - began) / ids.length
  const perMessage = Math.round((Number(size.documents) + Number(size.lexicon)) / messages)
  const megabytes = (bytes: string) => Math.round(Number(bytes) / 2 ** 20)
  return {
    ...size,
    perMessage,
    eachMs,
    prepared: began - before,
    told: `the index takes ${megabytes(size.documents)} MB, ${megabytes(size.words)} of them its words, and ${megabytes(size.lexicon)} MB of lexicon: ${perMessage} bytes a message, where messages take ${megabytes(size.messages)} MB; writing it ${eachMs.toFixed(2)} ms a message`,
  }
}
