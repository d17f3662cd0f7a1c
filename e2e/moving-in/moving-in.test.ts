import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { breaksIn } from '../../bin/breaks.ts'
import { houseWith } from './house-with.ts'

/** All that a noun touches of what is shared: an entry in three lists. */
const shared = {
  'apps/server/src/domains.ts': ["import { keepsakes } from './domains/keepsakes/domain.ts'", '  keepsakes,'],
  'apps/console/src/app/features.ts': [
    "import { keepsakes } from '../features/keepsakes/feature.ts'",
    '  keepsakes,',
  ],
  'packages/contract/src/nouns.ts': ["export * from './keepsakes.ts'"],
}

// It builds the console, which takes a crowded machine its time.
const patience = 240_000

it(
  'A noun moves in with folders of its own and an entry in three lists',
  async () => {
    const house = await houseWith(join(import.meta.dirname, 'keepsakes'), shared)
    expect((await breaksIn(house)).breaks).toEqual([])
    const built = buildConsole(house)
    const desk = await open(house)
    await built
    const admin = desk.as(desk.people.admin)

    const { body: customers } = await admin.get('/api/v1/customers')
    const { id } = customers.items[0]
    const described = await desk.as(null).get('/api/v1/openapi.json')
    expect(Object.keys(described.body.paths['/api/v1/customers/{id}/keepsakes'])).toEqual(['get', 'post'])
    expect(described.body.tags.map(({ name }: { name: string }) => name)).toContain('Keepsakes')
    expect(Object.keys(described.body.webhooks)).toContain('keepsake.kept')

    const { addReceiver, hurry, deliverAll } = await receivers(house)
    const { receiver } = await addReceiver(desk, { types: ['keepsake.kept' as never] })
    onTestFinished(() => receiver.close())

    const page = await desk.signIn('agent')
    await page.request.patch('/api/v1/me', { data: { language: 'fi' }, headers: { origin: desk.origin } })
    await page.goto(`/customers/${id}`)
    await page.getByRole('heading', { name: 'Liisa Mäki' }).waitFor()
    const kept = await desk
      .as(desk.people.agent)
      .post(`/api/v1/customers/${id}/keepsakes`, { title: 'A drawing' })
    expect(kept.status).toBe(201)
    await page.getByText('Muisto talletettiin', { exact: true }).waitFor()
    await page.getByRole('heading', { name: 'Muistot' }).waitFor()
    await page.getByRole('button', { name: 'Muistot' }).click()
    await page.getByText('A drawing').first().waitFor()

    const again = await desk
      .as(desk.people.agent)
      .post(`/api/v1/customers/${id}/keepsakes`, { title: 'A drawing' })
    expect([again.status, again.body.code]).toEqual([409, 'keepsake.kept-already'])
    const timeline = await admin.get(`/api/v1/customers/${id}/timeline?filter=keepsakes`)
    expect(timeline.body.items).toMatchObject([{ kind: 'keepsake.kept', data: { detail: 'A drawing' } }])

    await hurry(desk.ctx)
    await deliverAll(desk)
    expect(receiver.types()).toEqual(['keepsake.kept'])

    await loadSmallDemo(house, desk)
    const { rows } = await desk.ctx.pool.query(
      "select customer_id from keepsakes where title = 'Kiitoskortti'",
    )
    const told = await admin.get(`/api/v1/customers/${rows[0].customer_id}/timeline?filter=keepsakes`)
    expect(told.body.items).toMatchObject([{ kind: 'keepsake.kept', data: { detail: 'Kiitoskortti' } }])
  },
  patience,
)

const execute = promisify(execFile)

const buildConsole = (house: string) =>
  execute(process.execPath, [join(house, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: join(house, 'apps/console'),
    env: { ...process.env, NODE_ENV: 'production' },
  })

type Desks = typeof import('../desk-in-browser.ts')
type Migrations = typeof import('../../apps/server/src/platform/db/migrate.ts')
type Factories = typeof import('../../apps/server/src/testing/factories.ts')
type Loading = typeof import('../../apps/server/src/demo/loading.ts')
type OnlyOne = typeof import('../../apps/server/src/platform/db/only-one.ts')
type Receivers = typeof import('../../apps/server/src/testing/receiver.ts')

const receivers = (house: string): Promise<Receivers> =>
  import(join(house, 'apps/server/src/testing/receiver.ts'))

/** A desk of that house, with one customer. */
async function open(house: string) {
  const server = join(house, 'apps/server/src')
  const { openDeskInBrowser }: Desks = await import(join(house, 'e2e/desk-in-browser.ts'))
  const { migrate }: Migrations = await import(join(server, 'platform/db/migrate.ts'))
  const { receiveFrom }: Factories = await import(join(server, 'testing/factories.ts'))
  const { openedToReceivers } = await receivers(house)
  const desk = await openDeskInBrowser(openedToReceivers)
  onTestFinished(() => desk.close())
  await migrate(desk.ctx.pool.options.connectionString!)
  await receiveFrom(desk.ctx, desk.workspaceId, { name: 'Liisa Mäki' })
  return desk
}

/** The demo company of that house, with few customers; nobody else loads it meanwhile. */
async function loadSmallDemo(house: string, { ctx, workspaceId }: Awaited<ReturnType<typeof open>>) {
  const server = join(house, 'apps/server/src')
  const { loadDemo }: Loading = await import(join(server, 'demo/loading.ts'))
  const { withOnlyOne }: OnlyOne = await import(join(server, 'platform/db/only-one.ts'))
  const scale = { customers: 60, orders: 60, otherCases: 4 }
  const load = { workspaceId, done: 0, total: 0, now: new Date('2026-11-23T07:20:00Z') }
  await withOnlyOne(ctx.pool, 'demo-company', () => loadDemo(ctx, load, { scale }))
}
