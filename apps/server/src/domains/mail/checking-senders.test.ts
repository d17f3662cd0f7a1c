import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { arrive, itemOf, type Letter, letter } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel } from '../../testing/factories.ts'
import { type MailCatcher, openMailCatcher } from '../../testing/mail-catcher.ts'
import { resolveDns } from '../../testing/name-servers.ts'

let desk: Desk
let mailbox: MailCatcher
let channel: { id: string; address: string }
let nameServers: 'silent' | 'answering' = 'answering'

beforeAll(async () => {
  mailbox = await openMailCatcher()
  desk = await openDesk({ POLKU_SMTP_URL: mailbox.url })
  desk.ctx.resolveDns = async (name, type) => {
    if (nameServers === 'silent') throw Object.assign(new Error('timeout'), { code: 'ETIMEOUT' })
    return await resolveDns(name, type)
  }
  channel = await makeMailChannel(desk.ctx, desk.workspaceId)
})
beforeEach(() => {
  nameServers = 'answering'
})
afterAll(async () => {
  await desk.close()
  await mailbox.close()
})

const agent = () => desk.as(desk.people.agent)
const caseOf = async (id: string) => (await agent().get(`/api/v1/cases/${id}`)).body
const messagesOf = async (id: string) => (await agent().get(`/api/v1/cases/${id}/messages`)).body.items
const customerOf = async (id: string) => (await agent().get(`/api/v1/customers/${id}`)).body

async function get(from: string, given: Letter = {}, ip = '192.0.2.1') {
  const raw = letter({ to: channel.address, from, ...given })
  const [id] = await arrive(desk, channel, raw, { ip, helo: 'mx.home.example', from })
  await desk.drain()
  const item = await itemOf(desk, id!)
  return { caseId: item.case_id!, messageId: item.result_message_id! }
}

const getUnchecked = async (from: string, given?: Letter, ip?: string) => {
  nameServers = 'silent'
  const got = await get(from, given, ip)
  nameServers = 'answering'
  return got
}

/** The jobs that wait for their hour run now. */
const later = async () => {
  await desk.ctx.pool.query('update graphile_worker._private_jobs set run_at = now()')
  await desk.drain()
}

describe('a sender whose name servers did not answer', () => {
  it('is claimed until they do, and then proved', async () => {
    const { caseId } = await getUnchecked('aino@home.example')
    const before = await caseOf(caseId)
    expect(before).toMatchObject({ unverified: true, customer: { addressStatus: 'claimed' } })
    await later()
    const after = await caseOf(caseId)
    expect(after).toMatchObject({ unverified: false, customer: { addressStatus: 'verified' } })
    expect(after.customer.id).toBe(before.customer.id)
    expect((await messagesOf(caseId))[0].mail).toMatchObject({ verified: true, spf: 'pass' })
    const next = await get('aino@home.example')
    expect((await caseOf(next.caseId)).customer.id).toBe(after.customer.id)
  })

  it('turns out to be the customer who has proved the address', async () => {
    const known = await get('eino@home.example', { from: 'Eino <eino@home.example>' })
    const holder = (await caseOf(known.caseId)).customer.id
    const { caseId } = await getUnchecked('eino@home.example')
    const shell = (await caseOf(caseId)).customer.id
    expect(shell).not.toBe(holder)
    await later()
    expect(await caseOf(caseId)).toMatchObject({
      unverified: false,
      customer: { id: holder, addressStatus: 'verified' },
    })
    expect((await agent().get(`/api/v1/customers/${shell}`)).body).toMatchObject({
      id: holder,
      identifiers: [{}],
    })
    const { body } = await agent().get(`/api/v1/customers/${holder}/timeline`)
    const onPath = body.items.filter((entry: { caseId: string | null }) => entry.caseId === caseId)
    expect(onPath.length).toBeGreaterThan(0)
  })

  it('gets nothing that a forger wrote before in their name', async () => {
    const forged = await get('irma@home.example', {}, '203.0.113.9')
    const forger = (await caseOf(forged.caseId)).customer.id
    const { caseId } = await getUnchecked('irma@home.example')
    expect((await caseOf(caseId)).customer.id).toBe(forger)
    await later()
    const proved = (await caseOf(caseId)).customer
    expect(proved).toMatchObject({ addressStatus: 'verified' })
    expect(proved.id).not.toBe(forger)
    expect((await caseOf(forged.caseId)).customer).toMatchObject({ id: forger, addressStatus: 'claimed' })
  })

  it('does not take over a case in which somebody unproved has had a word', async () => {
    const known = await get('olga@home.example')
    const holder = (await caseOf(known.caseId)).customer.id
    const { caseId } = await getUnchecked('olga@home.example', { messageId: 'olga-1@home.example' })
    const beside = await get('olga@home.example', { references: ['olga-1@home.example'] }, '203.0.113.9')
    expect(beside.caseId).toBe(caseId)
    await later()
    expect((await caseOf(caseId)).customer.id).not.toBe(holder)
    const [latest, first] = await messagesOf(caseId)
    expect([latest.mail.verified, first.mail.verified].toSorted()).toEqual([false, true])
    expect((await caseOf(caseId)).unverified).toBe(true)
  })

  it('proves their address when they have answered a mail of ours', async () => {
    const first = await get('ulla@home.example', {}, '203.0.113.9')
    mailbox.mails.length = 0
    await agent().post(`/api/v1/cases/${first.caseId}/messages`, { kind: 'reply', text: 'On its way.' })
    await desk.drain()
    await later()
    const ours = mailbox.mails[0]!.messageId!.replace(/^<|>$/g, '')
    const answer = await getUnchecked('ulla@home.example', { references: [ours] })
    expect(answer.caseId).toBe(first.caseId)
    const { customer } = await caseOf(first.caseId)
    expect(customer.addressStatus).toBe('claimed')
    await later()
    expect((await caseOf(first.caseId)).customer).toMatchObject({
      id: customer.id,
      addressStatus: 'verified',
    })
  })

  it('goes to spam when the domain then asks to refuse the mail', async () => {
    const { caseId } = await getUnchecked('boss@strict.example', {}, '203.0.113.9')
    expect((await caseOf(caseId)).spam).toBe(false)
    await later()
    expect(await caseOf(caseId)).toMatchObject({
      spam: true,
      spamReason: 'refused-by-domain',
      customer: { addressStatus: 'claimed' },
    })
  })

  it('stays claimed when they never do, and is not asked about for ever', async () => {
    const { caseId } = await getUnchecked('hilja@home.example')
    nameServers = 'silent'
    let rounds = 0
    const waiting = async () => {
      const { rows } = await desk.ctx.pool.query(
        `select 1 from graphile_worker.jobs where task_identifier = 'check-sender'`,
      )
      return rows.length > 0
    }
    while (rounds < 9 && (await waiting())) {
      await later()
      rounds += 1
    }
    expect(rounds).toBe(5)
    const found = await caseOf(caseId)
    expect(found).toMatchObject({ unverified: true, customer: { addressStatus: 'claimed' } })
    expect((await customerOf(found.customer.id)).identifiers).toHaveLength(1)
  })
})
