import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { insertRows } from './row-queries.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const insert = (...given: { kind: string; data: Record<string, unknown> }[]) =>
  desk.ctx.db.transaction().execute((trx) =>
    insertRows(
      trx,
      'events',
      given.map((one) => ({
        ...one,
        workspaceId: desk.workspaceId,
        occurredAt: new Date('2026-03-29T00:59:59.999Z'),
        actorKind: 'system' as const,
      })),
    ),
  )

describe('Many rows written in one statement', () => {
  it('stand in their order with what the columns left out have by themselves', async () => {
    await insert({ kind: 'first', data: { said: "it's “so”" } }, { kind: 'second', data: { pages: [1, 2] } })
    const rows = await desk.ctx.db
      .selectFrom('events')
      .selectAll()
      .where('kind', 'in', ['first', 'second'])
      .orderBy('id')
      .execute()
    expect(rows).toMatchObject([
      { kind: 'first', data: { said: "it's “so”" }, timeline: false, caseId: null },
      { kind: 'second', data: { pages: [1, 2] } },
    ])
    expect(rows[0]?.occurredAt).toEqual(new Date('2026-03-29T00:59:59.999Z'))
    expect(rows[0]?.recordedAt).toBeInstanceOf(Date)
  })

  it('keep bytes as they are', async () => {
    const { workspaceId } = desk
    const secrets = Buffer.from([0, 92, 255])
    const channel = {
      workspaceId,
      kind: 'email' as const,
      name: 'Post',
      address: 'post@desk.example',
      secrets,
    }
    await desk.ctx.db
      .transaction()
      .execute((trx) => insertRows(trx, 'channels', [{ ...channel, settings: {} as never }]))
    const [found] = await desk.ctx.db
      .selectFrom('channels')
      .select('secrets')
      .where('address', '=', channel.address)
      .execute()
    expect(found?.secrets).toEqual(secrets)
  })

  it('are none where none are given', async () => {
    await insert()
  })
})
