import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { breaksIn } from '../../bin/breaks.ts'
import { buildConsole, factories, houseWith, openHouse, receivers } from './house-with.ts'

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
    const desk = await openHouse(house)
    await built
    const { receiveFrom } = await factories(house)
    await receiveFrom(desk.ctx, desk.workspaceId, { name: 'Liisa Mäki' })
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

type Loading = typeof import('../../apps/server/src/demo/loading.ts')
type OnlyOne = typeof import('../../apps/server/src/platform/db/only-one.ts')

/** The demo company of that house, with few customers; nobody else loads it meanwhile. */
async function loadSmallDemo(house: string, { ctx, workspaceId }: Awaited<ReturnType<typeof openHouse>>) {
  const server = join(house, 'apps/server/src')
  const { loadDemo }: Loading = await import(join(server, 'demo/loading.ts'))
  const { withOnlyOne }: OnlyOne = await import(join(server, 'platform/db/only-one.ts'))
  const scale = { customers: 60, orders: 60, otherCases: 4 }
  const load = { workspaceId, done: 0, total: 0, now: new Date('2026-11-23T07:20:00Z') }
  await withOnlyOne(ctx.pool, 'demo-company', () => loadDemo(ctx, load, { scale }))
}
