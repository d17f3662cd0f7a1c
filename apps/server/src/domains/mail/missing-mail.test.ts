import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { letter } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { type Dovecot, hasDovecot, openDovecot } from '../../testing/dovecot.ts'
import { makeMailChannel } from '../../testing/factories.ts'
import { openSpoiltMailbox, type SpoiltMailbox } from '../../testing/spoilt-mailbox.ts'
import { startWatchingMailboxes } from './watching-mailboxes.ts'

describe.skipIf(!hasDovecot)('a mail that its server does not give', () => {
  let desk: Desk
  let imap: Dovecot
  let mailbox: SpoiltMailbox
  let channel: { id: string; address: string }

  beforeAll(async () => {
    desk = await openDesk({ POLKU_PRIVATE_MAIL_SERVERS: '127.0.0.1' })
  })
  beforeEach(async () => {
    imap = await openDovecot()
    mailbox = await openSpoiltMailbox(imap.port)
    channel = await makeMailChannel(desk.ctx, desk.workspaceId, {
      inbound: {
        kind: 'imap',
        host: '127.0.0.1',
        port: mailbox.port,
        security: 'none',
        user: imap.user,
        mailbox: 'INBOX',
      },
    })
    const secrets = desk.ctx.secrets.encrypt(JSON.stringify({ inboundPassword: imap.password }))
    await desk.ctx.pool.query('update channels set secrets = $1 where id = $2', [secrets, channel.id])
    return async () => {
      await desk.ctx.pool.query('delete from channels where id = $1', [channel.id])
      await mailbox.close()
      await imap.close()
    }
  })
  afterAll(() => desk.close())

  async function watching() {
    const times = { settings: 50, poll: 60_000, retry: 20, longestRetry: 50 }
    const service = await startWatchingMailboxes(desk.ctx, times)
    onTestFinished(() => service.stop())
  }
  const query = async (text: string) => (await desk.ctx.pool.query(text, [channel.id])).rows
  const soon = <Result>(expected: () => Promise<Result>) =>
    vi.waitFor(expected, { timeout: 20_000, interval: 50 })
  const shows = (expected: string[]) =>
    soon(async () => {
      await desk.drain()
      const rows = await query('select subject from cases where channel_id = $1 order by subject')
      expect(rows.map(({ subject }) => subject)).toEqual(expected)
    })
  /** As if the time to try again had come, until so many attempts were made. */
  const tryAgain = (attempts: number) =>
    soon(async () => {
      const [row] = await query('select attempts from missed_mails where channel_id = $1')
      if (row.attempts < attempts)
        await query('update missed_mails set try_after = now() where channel_id = $1')
      expect(row.attempts).toBeGreaterThanOrEqual(attempts)
    })
  const ledger = async () => {
    const { body } = await desk.as(desk.people.lead).get('/api/v1/inbound')
    return body.items.filter((item: { channelId: string }) => item.channelId === channel.id)
  }

  it.each(['no', 'empty', 'break'] as const)(
    'holds no other up, is named in the ledger, and comes when somebody asks again (%s)',
    async (how) => {
      for (const subject of ['a', 'b', 'c']) await imap.deliver(letter({ subject }))
      mailbox.spoilt.set(2, how)
      await watching()
      await shows(['a', 'c'])
      await tryAgain(4)
      const named = (await ledger()).find((item: { state: string }) => item.state === 'failed')
      expect(named).toMatchObject({ source: 'imap', fault: 'not-given', hasRaw: false })
      if (how === 'no') expect(named.reason).toBe('liisa@home.example, “b”, Internal error occurred')
      const { body } = await desk.as(desk.people.lead).get(`/api/v1/channels/${channel.id}`)
      expect(body.health.notGiven).toMatchObject({ count: 1 })
      expect((await desk.as(null).get('/ready')).body.parts.channels).toMatch(/1 mails are not given/)

      mailbox.spoilt.clear()
      const asked = await desk.as(desk.people.lead).post(`/api/v1/inbound/${named.id}/retry`)
      expect(asked).toMatchObject({ status: 200, body: { state: 'received' } })
      await shows(['a', 'b', 'c'])
      const states = (await ledger()).map((item: { state: string }) => item.state)
      expect(states).toEqual(['shown', 'shown', 'shown'])
      expect(await query('select * from missed_mails where channel_id = $1')).toEqual([])
    },
  )

  it('holds no other up though each time the connection breaks at it, when it comes among others', async () => {
    await imap.deliver(letter({ subject: 'a' }))
    await watching()
    await shows(['a'])
    mailbox.spoilt.set(2, 'break')
    for (const subject of ['b', 'c']) await imap.deliver(letter({ subject }))
    await shows(['a', 'c'])
    mailbox.spoilt.clear()
    await query('update missed_mails set try_after = now() where channel_id = $1')
    await shows(['a', 'b', 'c'])
  })

  it('is what the test of the connection tells of, whether the others are given or not', async () => {
    const test = async () =>
      (await desk.as(desk.people.admin).post(`/api/v1/channels/${channel.id}/test`, {})).body.inbound
    await imap.deliver(letter({ subject: 'a' }))
    mailbox.spoilt.set(1, 'no')
    expect(await test()).toMatchObject({
      ok: false,
      fault: 'mail-not-given',
      detail: 'Internal error occurred',
    })
    await imap.deliver(letter({ subject: 'b' }))
    await watching()
    await shows(['b'])
    expect(await test()).toMatchObject({
      ok: true,
      fault: 'mail-not-given',
      detail: '1: Internal error occurred',
    })
  })

  it('is found when its mailbox is read for the first time', async () => {
    for (const subject of ['a', 'b']) await imap.deliver(letter({ subject }))
    mailbox.spoilt.set(1, 'no')
    await watching()
    await shows(['b'])
    mailbox.spoilt.clear()
    await query('update missed_mails set try_after = now() where channel_id = $1')
    await shows(['a', 'b'])
  })

  it('is not waited for once somebody has deleted it', async () => {
    for (const subject of ['a', 'b']) await imap.deliver(letter({ subject }))
    mailbox.spoilt.set(1, 'no')
    await watching()
    await shows(['b'])
    const client = await imap.connect()
    await client.mailboxOpen('INBOX')
    await client.messageDelete('1', { uid: true })
    await client.logout()
    mailbox.spoilt.clear()
    await query('update missed_mails set try_after = now() where channel_id = $1')
    await soon(async () =>
      expect(await query('select * from missed_mails where channel_id = $1')).toEqual([]),
    )
  })
})
