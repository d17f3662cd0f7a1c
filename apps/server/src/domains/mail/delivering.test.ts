import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { expect, it, onTestFinished } from 'vitest'
import { openDesk } from '../../testing/desk.ts'
import { makeMailChannel, receiveFrom } from '../../testing/factories.ts'
import { openMailCatcher } from '../../testing/mail-catcher.ts'
import { sweepOutbound } from './sweeping.ts'

it('a mail waits while the mail server refuses our login, and leaves when it is right again', async () => {
  let taken = 0
  let password = 'changed'
  const server = new SMTPServer({
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    onAuth: (auth, _session, done) =>
      auth.password === password
        ? done(null, { user: 'desk' })
        : done(Object.assign(new Error('Bad login'), { responseCode: 535 })),
    onData: (stream, _session, done) => void stream.resume().on('end', () => done(null, String(++taken))),
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as AddressInfo
  const desk = await openDesk({ POLKU_SMTP_URL: `smtp://desk:right@127.0.0.1:${port}` })
  onTestFinished(() => desk.close())
  await makeMailChannel(desk.ctx, desk.workspaceId)

  const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
  const path = `/api/v1/cases/${caseId}/messages`
  await desk.as(desk.people.agent).post(path, { kind: 'reply', text: 'Hei' })
  const delivery = async () => {
    await desk.ctx.pool.query('update graphile_worker._private_jobs set run_at = now()')
    await desk.drain()
    return (await desk.as(desk.people.agent).get(path)).body.items.at(-1).delivery
  }
  expect(await delivery()).toMatchObject({ state: 'queued', error: expect.stringContaining('Bad login') })
  password = 'right'
  expect(await delivery()).toMatchObject({ state: 'sent' })
  expect(taken).toBe(1)
})

it('a mail whose process was killed in its last attempt is found and sent', async () => {
  const mailbox = await openMailCatcher()
  onTestFinished(() => mailbox.close())
  const desk = await openDesk({ POLKU_SMTP_URL: mailbox.url })
  onTestFinished(() => desk.close())
  await makeMailChannel(desk.ctx, desk.workspaceId)
  const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
  await desk.as(desk.people.agent).post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'Hei' })
  await desk.ctx.pool.query(
    `update outbound_messages set state = 'sending', not_before = now() - interval '1 hour'`,
  )
  await desk.ctx.pool.query(
    `update graphile_worker._private_jobs set attempts = max_attempts where key like 'send-mail:%'`,
  )
  await sweepOutbound(desk.ctx)
  await desk.drain()
  expect(mailbox.mails).toHaveLength(1)
})

it('a mail that came back before the mail server had said it took it stays returned', async () => {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) =>
      void stream.resume().on('end', async () => {
        await desk.ctx.pool.query(`update outbound_messages set state = 'bounced', error = '5.1.1'`)
        done()
      }),
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as AddressInfo
  const desk = await openDesk({ POLKU_SMTP_URL: `smtp://127.0.0.1:${port}` })
  onTestFinished(() => desk.close())
  await makeMailChannel(desk.ctx, desk.workspaceId)
  const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
  const path = `/api/v1/cases/${caseId}/messages`
  await desk.as(desk.people.agent).post(path, { kind: 'reply', text: 'Hei' })
  await desk.drain()
  const { delivery } = (await desk.as(desk.people.agent).get(path)).body.items.at(-1)
  expect(delivery).toMatchObject({ state: 'bounced', error: '5.1.1' })
})
