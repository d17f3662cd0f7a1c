import { describe, expect, it, onTestFinished } from 'vitest'
import { openDeskForTest } from '../../testing/desk.ts'
import { makeMailChannel, receiveFrom } from '../../testing/factories.ts'
import { openMailCatcher } from '../../testing/mail-catcher.ts'

/** A desk that could send, with a channel that keeps its mail. */
async function holdingDesk() {
  const mailbox = await openMailCatcher()
  onTestFinished(() => mailbox.close())
  const desk = await openDeskForTest({ POLKU_SMTP_URL: mailbox.url })
  const channel = await makeMailChannel(desk.ctx, desk.workspaceId, { outbound: { kind: 'held' } })
  const agent = desk.as(desk.people.agent)
  const admin = desk.as(desk.people.admin)
  return {
    desk,
    mailbox,
    agent,
    admin,
    channel,
    async answered(reply: object = {}) {
      const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { channelId: channel.id })
      const path = `/api/v1/cases/${caseId}/messages`
      const { body } = await agent.post(path, { kind: 'reply', text: 'Hei', ...reply })
      await desk.ctx.pool.query('update graphile_worker._private_jobs set run_at = now()')
      await desk.drain()
      return { caseId, messageId: body.id as string }
    },
    switchOn: () =>
      desk.ctx.pool.query(
        `update channels set settings = settings || '{"outbound":{"kind":"installation"}}'`,
      ),
  }
}

describe('the mail a channel holds', () => {
  it('is counted, and what is old is told apart', async () => {
    const { desk, admin, channel, answered } = await holdingDesk()
    const path = `/api/v1/channels/${channel.id}/held-mail`
    expect((await admin.get(path)).body).toEqual({ count: 0, oldest: null, old: 0 })
    const { messageId } = await answered()
    await answered()
    const old = new Date(Date.now() - 8 * 86_400_000)
    await desk.ctx.pool.query('update outbound_messages set created_at = $2 where message_id = $1', [
      messageId,
      old,
    ])
    expect((await admin.get(path)).body).toEqual({ count: 2, oldest: old.toISOString(), old: 1 })
  })

  it('does not leave by itself, nor while the channel sends nothing', async () => {
    const { desk, mailbox, admin, channel, answered, switchOn } = await holdingDesk()
    await answered()
    const refused = await admin.put(`/api/v1/channels/${channel.id}/held-mail/sending`)
    expect([refused.status, refused.body.code]).toEqual([409, 'channel.holds-mail'])
    await switchOn()
    await desk.drain()
    expect(mailbox.mails).toEqual([])
  })

  it('is refused one by one too while the channel sends nothing, and leaves one by one after', async () => {
    const { desk, mailbox, agent, answered, switchOn } = await holdingDesk()
    const { caseId, messageId } = await answered()
    const path = `/api/v1/cases/${caseId}/messages/${messageId}/sending`
    const refused = await agent.put(path)
    expect([refused.status, refused.body.code]).toEqual([409, 'channel.holds-mail'])
    await switchOn()
    expect((await agent.put(path)).body.delivery.state).toBe('queued')
    await desk.drain()
    expect(mailbox.mails).toHaveLength(1)
  })

  it('leaves once under the Message-ID it was written with, also when two ask at the same moment', async () => {
    const { desk, mailbox, admin, agent, channel, answered, switchOn } = await holdingDesk()
    await answered({ text: 'One' })
    await answered({ text: 'Two' })
    const { rows } = await desk.ctx.pool.query('select rfc_message_id from outbound_messages')
    await switchOn()
    const path = `/api/v1/channels/${channel.id}/held-mail`
    expect((await agent.put(`${path}/sending`)).body.code).toBe('auth.forbidden')
    const answers = await Promise.all([admin.put(`${path}/sending`), admin.put(`${path}/sending`)])
    expect(answers.map(({ body }) => body.count).sort()).toEqual([0, 2])
    await desk.drain()
    expect(mailbox.mails.map(({ messageId }) => messageId).sort()).toEqual(
      rows.map((row) => row.rfc_message_id).sort(),
    )
    expect((await admin.get(path)).body.count).toBe(0)
    const audit = await admin.get('/api/v1/audit')
    expect(audit.body.items[0]).toMatchObject({
      kind: 'channel.held-mail-sent',
      actor: { id: desk.people.admin.id },
      data: { count: 2 },
    })
  })
})
