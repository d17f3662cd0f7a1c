import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { breaksIn } from './breaks.ts'
import { cruiseTree } from './cruise.ts'
import { statementsOfDemo } from './demo-statements.ts'
import { kindsByName } from './kinds-by-name.ts'
import { writesElsewhere } from './own-tables.ts'
import { queriesPassedOn } from './passing-on.ts'

let root: string
const put = async (files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}
const broken = async () => (await cruiseTree(root)).violations.map(({ rule }) => rule)

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'polku-architecture-'))
  const domains = 'apps/server/src/domains'
  await put({
    'packages/contract/src/index.ts': 'export const code = 1\n',
    'packages/client/src/index.ts': 'export const createClient = 1\n',
    'apps/server/src/platform/log.ts': 'export const append = 1\n',
    [`${domains}/customers/queries.ts`]: 'export const row = 1\n',
    [`${domains}/customers/tables.ts`]:
      'export interface Tables { customers: object; chatSessions: object }\n',
    [`${domains}/customers/merging.ts`]:
      "import { row } from './queries.ts'\nexport const merge = () => row\n",
    [`${domains}/customers/domain.ts`]: 'export const customers = 1\n',
    [`${domains}/cases/closing.ts`]: "export { merge } from '../customers/merging.ts'\n",
    [`${domains}/customers/policy.ts`]: 'export const readCustomers = 1\n',
    [`${domains}/cases/policy.ts`]: 'export const readCases = 1\n',
    [`${domains}/cases/present-case.ts`]: 'export const present = 1\n',
    [`${domains}/cases/domain.ts`]: 'export const cases = 1\n',
    'apps/server/src/domains.ts':
      "import { cases } from './domains/cases/domain.ts'\n" +
      "import { customers } from './domains/customers/domain.ts'\n" +
      'export const domains = [customers, cases]\n',
    'apps/console/src/features/cases/list.tsx': 'export const list = 1\n',
    'apps/console/src/features/customers/page.tsx': 'export const page = 1\n',
  })
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('a tree that keeps the rules passes, and its files were really read', async () => {
  const { modules, violations } = await cruiseTree(root)
  expect(violations).toEqual([])
  expect(modules).toBe(15)
  expect([...queriesPassedOn(root), ...writesElsewhere(root, []), ...statementsOfDemo(root)]).toEqual([])
})

test.each([
  [
    'a domain that imports a later one',
    'apps/server/src/domains/customers/a.ts',
    '../cases/closing.ts',
    'customers-before-cases',
  ],
  [
    'a domain that reads another’s tables',
    'apps/server/src/domains/cases/a.ts',
    '../customers/queries.ts',
    'cases-by-actions',
  ],
  [
    'a domain that knows another’s tables',
    'apps/server/src/domains/cases/a.ts',
    '../customers/tables.ts',
    'cases-minds-its-own',
  ],
  [
    'a domain that borrows another’s permissions without leave',
    'apps/server/src/domains/chat/a.ts',
    '../customers/policy.ts',
    'chat-minds-its-own',
  ],
  [
    'a domain that shows rows as another does',
    'apps/server/src/domains/chat/a.ts',
    '../cases/present-case.ts',
    'chat-minds-its-own',
  ],
  [
    'a platform that knows a domain',
    'apps/server/src/platform/a.ts',
    '../domains/cases/closing.ts',
    'platform-knows-no-domain',
  ],
  [
    'a feature that imports another',
    'apps/console/src/features/cases/a.tsx',
    '../customers/page.tsx',
    'feature-cases-alone',
  ],
  [
    'a shared part that knows a feature',
    'apps/console/src/ui/a.tsx',
    '../features/cases/list.tsx',
    'console-ui',
  ],
  [
    'a demo company that shows rows as a domain does',
    'apps/server/src/demo/a.ts',
    '../domains/cases/present-case.ts',
    'demo-by-actions',
  ],
  [
    'a frame that reaches a feature past the list',
    'apps/console/src/app/a.tsx',
    '../features/cases/list.tsx',
    'console-by-list',
  ],
  [
    'a package that knows a program',
    'packages/contract/src/a.ts',
    '../../../apps/server/src/platform/log.ts',
    'packages-stand-alone',
  ],
  [
    'a console that reaches into the server',
    'apps/console/src/lib/a.ts',
    '../../../server/src/platform/log.ts',
    'programs-apart',
  ],
  [
    'a console that takes more than types from the contract',
    'apps/console/src/lib/a.ts',
    '../../../../packages/contract/src/index.ts',
    'contract-as-types',
  ],
  [
    'a console that takes more than types from the client',
    'apps/console/src/lib/a.ts',
    '../../../../packages/client/src/index.ts',
    'client-as-types',
  ],
  ['a contract that reads files', 'packages/contract/src/a.ts', 'node:fs', 'pure-packages'],
])('%s is refused', async (_, file, imported, rule) => {
  await put({ [file]: `import '${imported}'\n` })
  expect(await broken()).toContain(rule)
})

test('a domain knows a part of another that was agreed on', async () => {
  await put({ 'apps/server/src/domains/chat/a.ts': "import '../cases/policy.ts'\n" })
  expect(await broken()).toEqual([])
})

test.each([
  ['by name', "export { row } from './queries.ts'"],
  ['under another name', "export { row as answer } from './queries.ts'"],
  ['with all the others', "export * from './queries.ts'"],
  ['as something imported', "import { row } from './queries.ts'\nexport { row }"],
  ['as a constant', "import { row as it } from './queries.ts'\nexport const answer = it"],
  ['by way of a constant', "import { row } from './queries.ts'\nconst it = row\nexport { it as answer }"],
  ['in an object', "import { row } from './queries.ts'\nexport const answers = { row }"],
  ['from all of them', "import * as all from './queries.ts'\nexport const answer = all.row"],
  ['as the default', "import { row } from './queries.ts'\nexport default row"],
])('a query passed on %s is refused', async (_, text) => {
  await put({ 'apps/server/src/domains/customers/asking.ts': `${text}\n` })
  expect(queriesPassedOn(root).map(({ rule }) => rule)).toEqual(['no-query-passed-on'])
})

test('an action that asks a query, and the type of a row, may be exported', async () => {
  await put({
    'apps/server/src/domains/customers/asking.ts':
      "import { row, type Row } from './queries.ts'\nexport type { Row }\nexport const ask = (): Row => row\n",
  })
  expect(queriesPassedOn(root)).toEqual([])
})

const writing = 'apps/server/src/domains/cases/a-queries.ts'
test.each([
  ['inserts into', 'sql`insert into customers (id) values (1)`'],
  ['updates', 'sql`with gone as (update chat_sessions s set at = now()) select 1`'],
  ['deletes from', '"delete from customers where true"'],
  ['empties', 'sql`truncate customers`'],
  ['merges into', 'sql`merge into only public.customers c using x on true`'],
  ['copies into', 'sql`copy customers (id) from stdin`'],
  ['builds a statement for', "db.insertInto('chatSessions').values(row)"],
  ['puts many rows into', "insertRows(trx, 'chatSessions', rows)"],
  ['builds a statement with a short name for', "db.updateTable('customers as c').set(row)"],
])('a domain that %s another’s table is refused', async (_, code) => {
  await put({ [writing]: `export const put = ${code}\n` })
  expect(writesElsewhere(root, []).map(({ rule }) => rule)).toEqual(['own-tables'])
})

// In parts: the linter takes it for a template that lacks its quotes.
const unnamed = ['$', '{one}'].join('')
test.each([
  'db.insertInto(table)',
  `sql\`insert into ${unnamed} values (1)\``,
  `sql\`update ${unnamed} set a = 1\``,
])('a statement that hides the table it writes is refused: %s', async (code) => {
  await put({ [writing]: `export const put = ${code}\n` })
  expect(writesElsewhere(root, []).map(({ to }) => to)).toEqual(['a table without a name'])
})

test('reading and locking another’s table is no writing', async () => {
  await put({
    [writing]:
      'export const read = sql`select 1 from customers for update of customers`\n' +
      '/** Never `delete from customers`. */\n',
  })
  expect(writesElsewhere(root, [])).toEqual([])
})

test('what was agreed on passes until nobody does it any more', async () => {
  const agreed = [{ file: 'cases/a-queries.ts', writes: 'customers', because: 'One statement.' }]
  await put({ [writing]: 'export const put = sql`insert into customers (id) values (1)`\n' })
  expect(writesElsewhere(root, agreed)).toEqual([])
  await put({ [writing]: '' })
  expect(writesElsewhere(root, agreed).map(({ rule }) => rule)).toEqual(['agreed-and-not-done'])
})

test('a statement that writes and stands outside queries is refused', async () => {
  await put({ 'apps/server/src/domains/customers/a.ts': 'export const put = sql`delete from customers`\n' })
  expect((await breaksIn(root)).breaks.map(({ rule }) => rule)).toContain('sql-in-queries')
})

test.each([
  ['reads', "db.selectFrom('customers')"],
  ['writes', "insertRows(trx, 'customers', rows)"],
  ['speaks of', 'sql`select 1 from customers`'],
])('a demo company that %s a table itself is refused', async (_, code) => {
  await put({ 'apps/server/src/demo/a.ts': `export const done = ${code}\n` })
  expect(statementsOfDemo(root).map(({ rule }) => rule)).toEqual(['demo-asks-domains'])
  expect((await breaksIn(root)).breaks.map(({ rule }) => rule)).toContain('demo-asks-domains')
})

test('two files that need each other are refused', async () => {
  await put({
    'apps/server/src/platform/a.ts': "import './b.ts'\n",
    'apps/server/src/platform/b.ts': "import './a.ts'\n",
  })
  expect(await broken()).toContain('no-circles')
})

const serving = (name: string) => `export const served: ServedKind<Context> = {\n  name: '${name}',\n}\n`

test('a domain that asks for a kind of channel by its name is refused, and whoever serves it is not', async () => {
  const domains = 'apps/server/src/domains'
  await put({
    [`${domains}/letters/serving.ts`]: serving('post'),
    [`${domains}/letters/a-queries.ts`]:
      "export const ask = sql`select 1 from channels where kind = 'post'`\n",
    [`${domains}/cases/a.ts`]: "export const isPost = (one: Row) => one.channel === 'post'\n",
    [`${domains}/cases/a-queries.ts`]: "export const ask = sql`select 1 from cases where channel = 'post'`\n",
  })
  const breaks = kindsByName(root, [])
  expect(breaks.map(({ from, to }) => [from, to])).toEqual([
    [`${domains}/cases/a-queries.ts`, 'post'],
    [`${domains}/cases/a.ts`, 'post'],
  ])
  const agreed = [{ within: 'cases/', name: 'post', because: 'It is a word of theirs.' }]
  expect(kindsByName(root, agreed)).toEqual([])
  expect(kindsByName(root, [{ ...agreed[0]!, within: 'customers/' }]).map(({ rule }) => rule)).toContain(
    'agreed-and-not-done',
  )
})
