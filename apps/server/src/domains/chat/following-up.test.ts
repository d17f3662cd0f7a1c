import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '../../platform/auth/actor.ts'
import { write } from '../../platform/db/write.ts'
import { arrive, letter } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, receiveFrom } from '../../testing/factories.ts'
import { type MailCatcher, openMailCatcher } from '../../testing/mail-catcher.ts'
import { makeChatChannel, openSession, openTab } from '../../testing/visitor.ts'
import { proveIdentifier } from '../customers/proving.ts'
import { uniteCustomers } from '../customers/uniting.ts'
import { followUp } from './following-up.ts'

let desk: Desk
let mailbox: MailCatcher
let key: string
let channel: { id: string; address: string }
beforeAll(async () => {
  mailbox = await openMailCatcher()
  desk = await openDesk({ POLKU_SMTP_URL: mailbox.url })
  channel = await makeMailChannel(desk.ctx, desk.workspaceId)
  key = (await makeChatChannel(desk)).key
})
beforeEach(() => {
  mailbox.mails.length = 0
})
afterAll(async () => {
  await desk.close()
  await mailbox.close()
})

const agent = () => desk.as(desk.people.agent)
const reply = (caseId: string, text: string) =>
  agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text })
const messagesOf = async (caseId: string) =>
  (await agent().get(`/api/v1/cases/${caseId}/messages`)).body.items

/** A visitor who has written, and left their address. */
async function dialogue(email: string | null) {
  const token = await openSession(desk, key)
  const tab = await openTab(desk, key, token)
  const { messageId } = await tab.say('Do you have it in blue?')
  if (email) {
    tab.send({ type: 'contact', email })
    await tab.next('visitor')
  }
  const { rows } = await desk.ctx.pool.query('select case_id from messages where id = $1', [messageId])
  return { token, tab, caseId: rows[0].case_id as string }
}

/** As if this many seconds had passed since whatever has happened. */
async function after(seconds: number, caseId: string) {
  await desk.drain()
  await followUp(desk.ctx, { workspaceId: desk.workspaceId, caseId }, new Date(Date.now() + seconds * 1000))
  await desk.drain()
}

/** An address of the case's customer is proved elsewhere than in the chat. */
async function prove(caseId: string, value: string) {
  const { body: found } = await agent().get(`/api/v1/cases/${caseId}`)
  const proof = { customerId: found.customer.id, kind: 'email', value, evidence: 'mail' } as const
  await write(desk.ctx, (trx) => proveIdentifier(trx, systemActor(desk.workspaceId), proof))
  await desk.drain()
}

const isLookedAt = async (caseId: string) => {
  const key = `follow-up-chat:${caseId}`
  return (
    (await desk.ctx.pool.query('select 1 from graphile_worker.jobs where key = $1', [key])).rowCount === 1
  )
}

/** A mail server reports that a mail of ours could not be delivered. */
async function comeBack(address: string, messageId: string) {
  await arrive(
    desk,
    channel,
    letter({
      from: 'MAILER-DAEMON@mx.example',
      to: channel.address,
      body: `This is the mail system at host mx.example.\r\n\r\n<${address}>: host said: 550 5.1.1 User unknown\r\n\r\n--- Below this line is a copy of the message.\r\n\r\nMessage-ID: ${messageId}`,
    }),
    { from: '' },
  )
  await desk.drain()
}

describe('An answer in chat that nobody has seen', () => {
  it('follows the visitor who has left by mail, several in one; and is told in the chat', async () => {
    const { token, tab, caseId } = await dialogue('visitor@home.example')
    tab.cut()
    await reply(caseId, 'Yes, in blue.')
    await reply(caseId, 'And in green.')
    await after(30, caseId)
    expect(mailbox.mails).toHaveLength(0)
    await after(65, caseId)
    expect(mailbox.mails).toHaveLength(1)
    const [mail] = mailbox.mails
    expect(mail!.recipients).toEqual(['visitor@home.example'])
    expect(mail!.text).toMatch(/Yes, in blue\.\s+And in green\.[\s\S]*> Do you have it in blue\?/)
    await after(999, caseId)
    expect(mailbox.mails).toHaveLength(1)
    const back = await openTab(desk, key, token)
    expect(back.messages.map(({ text, mailed }) => [text, mailed])).toEqual([
      ['Do you have it in blue?', false],
      ['Yes, in blue.', true],
      ['And in green.', true],
    ])
  })

  it('stays in the chat when it was seen meanwhile', async () => {
    const { tab, caseId } = await dialogue('seen@home.example')
    await reply(caseId, 'Yes.')
    const { message } = await tab.next('message', (frame) => frame.message.from === 'desk')
    tab.send({ type: 'seen', messageId: message.id })
    await tab.next('seen', (frame) => frame.by === 'visitor')
    await after(3600, caseId)
    expect(mailbox.mails).toHaveLength(0)
  })

  it('waits for an address, and goes as soon as there is one', async () => {
    const { tab, caseId } = await dialogue(null)
    await reply(caseId, 'Yes.')
    await after(3600, caseId)
    expect(mailbox.mails).toHaveLength(0)
    tab.send({ type: 'contact', email: 'later@home.example' })
    await tab.next('visitor')
    await after(3600, caseId)
    expect(mailbox.mails.map((mail) => mail.to![0]!.address)).toEqual(['later@home.example'])
  })

  it('goes as soon as an address is proved to be theirs in whichever way', async () => {
    const { caseId } = await dialogue(null)
    await reply(caseId, 'Yes.')
    await after(3600, caseId)
    await prove(caseId, 'by-token@home.example')
    expect(await isLookedAt(caseId)).toBe(true)
    await after(3600, caseId)
    expect(mailbox.mails.map((mail) => mail.to![0]!.address)).toEqual(['by-token@home.example'])
  })

  it('is shown to the agent as going to an address nobody has proved', async () => {
    const { caseId } = await dialogue('claimed@home.example')
    const { body } = await agent().get(`/api/v1/cases/${caseId}/visit`)
    expect(body.followUp).toEqual({ address: 'claimed@home.example', verified: false })
    const { body: found } = await agent().get(`/api/v1/cases/${caseId}`)
    expect(found.replyTo).toMatchObject({ address: 'claimed@home.example', verified: false })
  })
})

describe('The customer answers that mail', () => {
  it('and it comes to the same case and customer, the address proved by the reply', async () => {
    const { token, tab, caseId } = await dialogue('Proving@home.example')
    tab.cut()
    await reply(caseId, 'Yes, in blue.')
    await after(65, caseId)
    const replyTo = mailbox.mails[0]!.replyTo![0]!.address!
    await arrive(
      desk,
      channel,
      letter({ from: 'proving@home.example', to: replyTo, subject: 'Re', body: 'My card number is secret' }),
      { from: 'proving@home.example', to: [replyTo] },
    )
    await desk.drain()
    const items = await messagesOf(caseId)
    expect(
      items.map(({ channel: by, direction }: { channel: string; direction: string }) => [by, direction]),
    ).toEqual([
      ['chat', 'in'],
      ['chat', 'out'],
      ['email', 'in'],
    ])
    const { body: found } = await agent().get(`/api/v1/cases/${caseId}`)
    expect(found.replyTo).toMatchObject({ address: 'proving@home.example', verified: true })

    mailbox.mails.length = 0
    await reply(caseId, 'Thank you for the number.')
    await after(15, caseId)
    expect(mailbox.mails[0]).toMatchObject({ to: [{ address: 'proving@home.example' }] })

    // Whoever typed the address in chat has proved nothing: the mails are not theirs to read there.
    const back = await openTab(desk, key, token)
    expect(back.frames[0]).toMatchObject({ type: 'welcome', byMail: true })
    expect(JSON.stringify(back.frames)).not.toMatch(/secret|number/)
    await back.say('I am in the chat again')
    await reply(caseId, 'Welcome back.')
    await back.next('message', (frame) => frame.message.text === 'Welcome back.')
  })
})

describe('An address typed in chat', () => {
  it('opens nothing of whoever holds it, and unites nobody', async () => {
    const holder = await receiveFrom(desk.ctx, desk.workspaceId, {
      from: 'holder@home.example',
      text: 'Private matter',
    })
    const { tab, token, caseId } = await dialogue('holder@home.example')
    const { body: found } = await agent().get(`/api/v1/cases/${caseId}`)
    expect(found.customer.id).not.toBe(holder.customerId)
    expect(found.customer).toMatchObject({ address: 'holder@home.example', addressStatus: 'claimed' })
    const again = await openTab(desk, key, token)
    expect(JSON.stringify([...tab.frames, ...again.frames])).not.toContain('Private')
  })
})

describe('What the widget says of an answer that follows by mail is what the desk says', () => {
  const atDesk = async (caseId: string) =>
    (await messagesOf(caseId))
      .filter(({ direction }: { direction: string }) => direction === 'out')
      .map(({ delivery }: { delivery: { state: string } }) => delivery.state)
  const inChat = async (token: string) =>
    (await openTab(desk, key, token)).messages
      .filter(({ from }) => from === 'desk')
      .map(({ mailed, returned }) => ({ mailed, returned }))
  const unseen = async (email: string) => {
    const { token, tab, caseId } = await dialogue(email)
    tab.cut()
    await reply(caseId, 'Yes, in blue.')
    await reply(caseId, 'And in green.')
    await after(65, caseId)
    return { token, caseId }
  }

  it('when it has left', async () => {
    const { token, caseId } = await unseen('left@home.example')
    expect(await atDesk(caseId)).toEqual(['sent', 'sent'])
    expect(await inChat(token)).toEqual(Array(2).fill({ mailed: true, returned: false }))
  })

  it('while the mail is held', async () => {
    const send = (kind: string) =>
      desk.ctx.pool.query('update channels set settings = settings || $2 where id = $1', [
        channel.id,
        { outbound: { kind } },
      ])
    await send('held')
    const { token, caseId } = await unseen('held@home.example')
    await send('installation')
    expect(await atDesk(caseId)).toEqual(['held', 'held'])
    expect(await inChat(token)).toEqual(Array(2).fill({ mailed: false, returned: false }))
  })

  it('when the mail server refuses it', async () => {
    mailbox.refuse.set('refused@home.example', { code: 550, text: '5.1.1 No such user' })
    const { token, caseId } = await unseen('refused@home.example')
    expect(await atDesk(caseId)).toEqual(['failed', 'failed'])
    expect(await inChat(token)).toEqual(Array(2).fill({ mailed: false, returned: true }))
  })

  it('and no longer of the address it did not reach, once the visitor has given another', async () => {
    mailbox.refuse.set('mistyped@home.example', { code: 550, text: '5.1.1 No such user' })
    const { token } = await unseen('mistyped@home.example')
    const here = async () => {
      const tab = await openTab(desk, key, token)
      const said = tab.messages.filter(({ from }) => from === 'desk')
      return { tab, said: said.map(({ returned, unreached }) => ({ returned, unreached })) }
    }
    const { tab, said } = await here()
    expect(said).toEqual(Array(2).fill({ returned: true, unreached: true }))
    tab.send({ type: 'contact', email: 'typed-right@home.example' })
    await tab.next('visitor')
    expect((await here()).said).toEqual(Array(2).fill({ returned: true, unreached: false }))
  })

  it('when it comes back, also to whoever is here by then', async () => {
    const { token, caseId } = await unseen('returned@home.example')
    const tab = await openTab(desk, key, token)
    const { messageId } = mailbox.mails.at(-1)!
    await comeBack('returned@home.example', messageId!)
    const told = await tab.next('message', ({ message }) => message.returned)
    expect(told.message).toMatchObject({ mailed: false, returned: true })
    expect(await atDesk(caseId)).toEqual(['bounced', 'bounced'])
    expect(await inChat(token)).toEqual(Array(2).fill({ mailed: false, returned: true }))
  })
})

describe('An answer whose mail came back goes to another address of the customer', () => {
  const sentTo = () => mailbox.mails.map((mail) => mail.to![0]!.address)
  const atDesk = async (caseId: string) =>
    (await messagesOf(caseId))
      .filter(({ direction }: { direction: string }) => direction === 'out')
      .map(({ delivery }: { delivery: { state: string; to: string } }) => [delivery.state, delivery.to])
  const lost = async (name: string) => {
    const one = await dialogue(`${name}@wrong.example`)
    one.tab.cut()
    await reply(one.caseId, 'Yes, in blue.')
    await after(65, one.caseId)
    await reply(one.caseId, 'And in green.')
    await after(130, one.caseId)
    const [first, second] = mailbox.mails.map((mail) => mail.messageId!)
    return { ...one, first: first!, second: second! }
  }
  const give = async (token: string, email: string) => {
    const tab = await openTab(desk, key, token)
    tab.send({ type: 'contact', email })
    await tab.next('visitor')
    tab.cut()
  }

  it('once, all in one; and desk and chat say so', async () => {
    const { token, caseId, first, second } = await lost('once')
    await comeBack('once@wrong.example', first)
    await comeBack('once@wrong.example', second)
    expect((await agent().get(`/api/v1/cases/${caseId}`)).body.undelivered).toBe(true)
    await give(token, 'once@right.example')
    await after(999, caseId)
    await after(1999, caseId)
    expect(sentTo()).toEqual(['once@wrong.example', 'once@wrong.example', 'once@right.example'])
    expect(mailbox.mails.at(-1)!.text).toMatch(/Yes, in blue\.\s+And in green\./)
    expect(await atDesk(caseId)).toEqual(Array(2).fill(['sent', 'once@right.example']))
    expect((await agent().get(`/api/v1/cases/${caseId}`)).body.undelivered).toBe(false)
    const { messages } = await openTab(desk, key, token)
    expect(messages.filter(({ from }) => from === 'desk')).toMatchObject(
      Array(2).fill({ mailed: true, returned: false }),
    )
  })

  it('also when it comes back after the customer has given the other', async () => {
    const { token, caseId, first } = await lost('later')
    await give(token, 'later@right.example')
    await after(999, caseId)
    expect(sentTo()).not.toContain('later@right.example')
    await comeBack('later@wrong.example', first)
    await after(999, caseId)
    expect(sentTo().at(-1)).toBe('later@right.example')
    expect(await atDesk(caseId)).toEqual([
      ['sent', 'later@right.example'],
      ['sent', 'later@wrong.example'],
    ])
  })

  it('without any further word of the chat, where it was proved to be theirs', async () => {
    const { caseId, first } = await lost('proved')
    await comeBack('proved@wrong.example', first)
    await prove(caseId, 'proved@right.example')
    expect(await isLookedAt(caseId)).toBe(true)
    await after(999, caseId)
    expect(sentTo().at(-1)).toBe('proved@right.example')
  })

  it('where they turn out to be somebody whose address is known', async () => {
    const { caseId, first } = await lost('known')
    await comeBack('known@wrong.example', first)
    await desk.drain()
    await desk.ctx.pool.query('delete from graphile_worker._private_jobs where key = $1', [
      `follow-up-chat:${caseId}`,
    ])
    const known = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'known@right.example' })
    const { rows } = await desk.ctx.pool.query('select customer_id from cases where id = $1', [caseId])
    const found = { from: rows[0].customer_id, into: known.customerId, evidence: 'token' } as const
    await write(desk.ctx, (trx) => uniteCustomers(trx, systemActor(desk.workspaceId), found))
    expect(await isLookedAt(caseId)).toBe(false)
    await desk.drain()
    expect(await isLookedAt(caseId)).toBe(true)
  })

  it('but not what the customer has seen meanwhile, nor twice to an address that came back', async () => {
    const { token, caseId, first, second } = await lost('seen')
    await comeBack('seen@wrong.example', first)
    const tab = await openTab(desk, key, token)
    tab.send({ type: 'seen', messageId: tab.messages.find(({ text }) => text === 'Yes, in blue.')!.id })
    await tab.next('seen', (frame) => frame.by === 'visitor')
    tab.cut()
    await comeBack('seen@wrong.example', second)
    await give(token, 'seen@right.example')
    await after(999, caseId)
    expect(mailbox.mails.at(-1)!.text).not.toMatch(/Yes, in blue/)
    await comeBack('seen@right.example', mailbox.mails.at(-1)!.messageId!)
    await give(token, 'seen@wrong.example')
    await after(1999, caseId)
    expect(sentTo()).toHaveLength(3)
    expect(await atDesk(caseId)).toContainEqual(['bounced', 'seen@right.example'])
  })

  it('while a report of the first mail that comes again changes nothing', async () => {
    const { token, caseId, first } = await lost('again')
    await comeBack('again@wrong.example', first)
    await give(token, 'again@right.example')
    await after(999, caseId)
    await comeBack('again@wrong.example', first)
    expect((await atDesk(caseId))[0]).toEqual(['sent', 'again@right.example'])
  })

  it('and never to one that is only claimed, where the first was proved', async () => {
    const { token, caseId, first } = await lost('holder')
    await prove(caseId, 'holder@wrong.example')
    await comeBack('holder@wrong.example', first)
    await give(token, 'stranger@other.example')
    await after(999, caseId)
    expect(sentTo()).not.toContain('stranger@other.example')
  })
})
