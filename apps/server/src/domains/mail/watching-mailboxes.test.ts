import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { letter } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { type Dovecot, hasDovecot, openDovecot } from '../../testing/dovecot.ts'
import { makeMailChannel } from '../../testing/factories.ts'
import { startWatchingMailboxes } from './watching-mailboxes.ts'

describe.skipIf(!hasDovecot)('a watched mailbox', () => {
  let desk: Desk
  let imap: Dovecot
  let channel: { id: string; address: string }

  beforeAll(async () => {
    desk = await openDesk({ POLKU_PRIVATE_MAIL_SERVERS: '127.0.0.1' })
  })
  beforeEach(async () => {
    imap = await openDovecot()
    const { port, user } = imap
    channel = await makeMailChannel(desk.ctx, desk.workspaceId, {
      inbound: { kind: 'imap', host: '127.0.0.1', port, security: 'none', user, mailbox: 'INBOX' },
    })
    const secrets = desk.ctx.secrets.encrypt(JSON.stringify({ inboundPassword: imap.password }))
    await desk.ctx.pool.query('update channels set secrets = $1 where id = $2', [secrets, channel.id])
    return async () => {
      await desk.ctx.pool.query('update channels set enabled = false where id = $1', [channel.id])
      await imap.close()
    }
  })
  afterAll(() => desk.close())

  async function watching() {
    const service = await startWatchingMailboxes(desk.ctx, {
      settings: 100,
      poll: 60_000,
      retry: 50,
      longestRetry: 200,
    })
    let stopped = false
    const stop = async () => {
      if (!stopped) await service.stop()
      stopped = true
    }
    onTestFinished(stop)
    return { stop }
  }

  const subjects = async () => {
    await desk.drain()
    const { rows } = await desk.ctx.pool.query(
      'select subject from cases where channel_id = $1 order by number',
      [channel.id],
    )
    return rows.map(({ subject }) => subject as string)
  }
  const eventually = (expected: string[]) =>
    vi.waitFor(async () => expect(await subjects()).toEqual(expected), { timeout: 25_000, interval: 50 })

  it('gives its unread mail at first, then what arrives, at once', async () => {
    await imap.deliver(letter({ subject: 'waiting' }))
    await watching()
    await eventually(['waiting'])
    const sent = Date.now()
    await imap.deliver(letter({ subject: 'fresh' }))
    await eventually(['waiting', 'fresh'])
    expect(Date.now() - sent).toBeLessThan(20_000)
    const client = await imap.connect()
    await client.mailboxOpen('INBOX')
    expect(await client.search({ seen: false })).toEqual([])
    await client.logout()
  })

  it('does not give its read past', async () => {
    const client = await imap.connect()
    await client.append('INBOX', letter({ subject: 'old' }), ['\\Seen'])
    await client.logout()
    await imap.deliver(letter({ subject: 'new' }))
    await watching()
    await eventually(['new'])
  })

  it('loses and doubles nothing when either side goes away', async () => {
    const first = await watching()
    await imap.deliver(letter({ subject: 'one' }))
    await eventually(['one'])
    await first.stop()
    await imap.deliver(letter({ subject: 'two' }))
    await watching()
    await eventually(['one', 'two'])
    await imap.kill()
    await imap.start()
    await imap.deliver(letter({ subject: 'three' }))
    await eventually(['one', 'two', 'three'])
    const { rows } = await desk.ctx.pool.query(
      'select count(*)::int as n from inbound_items where channel_id = $1',
      [channel.id],
    )
    expect(rows[0].n).toBe(3)
  })

  it('gives a mail again when storing it has failed', async () => {
    const { put } = desk.ctx.files
    let failures = 2
    desk.ctx.files.put = (content) => {
      failures -= 1
      if (failures < 0) return put(content)
      return Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
    }
    onTestFinished(() => {
      desk.ctx.files.put = put
    })
    await imap.deliver(letter({ subject: 'kept' }))
    await watching()
    await eventually(['kept'])
    expect(failures).toBeLessThan(0)
  })

  it('shows nothing twice when its numbers begin again', async () => {
    await watching()
    await imap.deliver(letter({ subject: 'same' }))
    await eventually(['same'])
    await desk.ctx.pool.query('update mailbox_positions set uid_validity = 1 where channel_id = $1', [
      channel.id,
    ])
    await imap.deliver(letter({ subject: 'after' }))
    await eventually(['same', 'after'])
    const { rows } = await desk.ctx.pool.query(
      `select state, count(*)::int as n from inbound_items where channel_id = $1 group by 1 order by 1`,
      [channel.id],
    )
    expect(rows).toEqual([
      { state: 'duplicate', n: 1 },
      { state: 'shown', n: 2 },
    ])
  })

  it('keeps a mail that is too large, says so once, and holds no other up', async () => {
    const photographs = `${'x'.repeat(76)}\r\n`.repeat(500_000)
    await imap.deliver(letter({ subject: 'before' }))
    await imap.deliver(letter({ from: 'Liisa <liisa@home.example>', subject: 'Kuvat', body: photographs }))
    await imap.deliver(letter({ subject: 'behind' }))
    const first = await watching()
    await eventually(['before', 'behind'])
    await first.stop()
    await desk.ctx.pool.query('update mailbox_positions set uid_validity = 1 where channel_id = $1', [
      channel.id,
    ])
    await watching()
    await imap.deliver(letter({ subject: 'after' }))
    await eventually(['before', 'behind', 'after'])
    const lead = desk.as(desk.people.lead)
    const { body } = await lead.get('/api/v1/inbound?state=failed')
    expect(body.items).toMatchObject([
      {
        channelId: channel.id,
        fault: 'too-large',
        hasRaw: false,
        reason: 'liisa@home.example, “Kuvat”, 39 MB',
      },
    ])
    const again = await lead.post(`/api/v1/inbound/${body.items[0].id}/retry`)
    expect(again).toMatchObject({ status: 409, body: { code: 'inbound.not-kept' } })
    const client = await imap.connect()
    await client.mailboxOpen('INBOX')
    expect(await client.search({ seen: false })).toHaveLength(1)
    await client.logout()
  })

  it('is left alone once its channel is turned off', async () => {
    await watching()
    await imap.deliver(letter({ subject: 'on' }))
    await eventually(['on'])
    await desk.ctx.pool.query('update channels set enabled = false where id = $1', [channel.id])
    await new Promise((resolve) => setTimeout(resolve, 400))
    await imap.deliver(letter({ subject: 'off' }))
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(await subjects()).toEqual(['on'])
  })
})
