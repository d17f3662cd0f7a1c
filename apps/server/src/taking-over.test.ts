import { expect, it } from 'vitest'
import { claimKey } from './platform/http/idempotency-queries.ts'
import { takeOver } from './server.ts'
import { openDeskForTest } from './testing/desk.ts'
import { receiveFrom } from './testing/factories.ts'
import { deliverAll, openedToReceivers, openReceiver } from './testing/receiver.ts'

it('what a killed process had in hand is done by the next start, without waiting for its turn to pass', async () => {
  const desk = await openDeskForTest(openedToReceivers)
  const { db, pool } = desk.ctx
  const { receiver } = await openReceiver(desk, { types: ['message.received'] })
  await receiveFrom(desk.ctx, desk.workspaceId)
  await desk.drain()
  await pool.query(`update webhook_deliveries set taken_until = now() + interval '1 minute'`)
  const claim = { workspaceId: desk.workspaceId, key: 'program order-1', requestHash: 'the same request' }
  expect(await claimKey(db, claim)).toBeNull()

  await deliverAll(desk)
  expect(receiver.calls).toHaveLength(0)
  expect(await claimKey(db, claim)).toMatchObject({ answered: false })

  await pool.query(`select graphile_worker.add_job('send-mail', '{}')`)
  await pool.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'the dead'`)
  await takeOver(desk.ctx)
  expect(await claimKey(db, claim)).toBeNull()
  const { rows } = await pool.query('select locked_by from graphile_worker._private_jobs')
  expect(rows.map((row) => row.locked_by)).toEqual([null])
  await pool.query('delete from graphile_worker._private_jobs')
  await deliverAll(desk)
  expect(receiver.types()).toEqual(['message.received'])
})
