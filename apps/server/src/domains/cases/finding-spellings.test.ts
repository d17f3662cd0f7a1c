import { afterAll, beforeAll, expect, it } from 'vitest'
import { oneSpelling } from '../../platform/text/one-spelling.ts'
import { arrive, itemOf, letter } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, receiveFrom } from '../../testing/factories.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const agent = () => desk.as(desk.people.agent)
const found = async (what: string, search: string) =>
  (await agent().get(`/api/v1/${what}?search=${encodeURIComponent(search)}`)).body.items.map(
    ({ id }: { id: string }) => id,
  )

it.each(['NFC', 'NFD'] as const)('what came in %s is found however it is typed', async (form) => {
  const channel = await makeMailChannel(desk.ctx, desk.workspaceId)
  const from = `${form} Häkälä <${form}@omena.example>`.normalize(form)
  const subject = `Määräaika ${form}`.normalize(form)
  const [id] = await arrive(desk, channel, letter({ from, subject }))
  await desk.drain()
  const { case_id: caseId } = await itemOf(desk, id!)
  const { body } = await agent().get(`/api/v1/cases/${caseId}`)
  for (const typed of ['NFC', 'NFD'] as const) {
    expect(await found('cases', `määräaika ${form}`.normalize(typed))).toEqual([caseId])
    expect(await found('customers', `${form} häkälä`.normalize(typed))).toEqual([body.customer.id])
  }
})

it('what is written here is kept in one spelling', async () => {
  const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId, {})
  const { body } = await agent().patch(`/api/v1/customers/${customerId}`, { name: 'Päivi'.normalize('NFD') })
  expect(body.name).toBe('Päivi')
})

it('a letter under thousands of marks is spelled in no time, and loses none of them', () => {
  const marks = 'a\u0323\u0301'.repeat(3) + '\u0301\u0323'.repeat(100_000)
  const before = process.threadCpuUsage()
  const spelled = oneSpelling(marks)
  const { user } = process.threadCpuUsage(before)
  expect(user / 1000).toBeLessThan(500)
  expect(spelled.match(/\u0323/g)!.length).toBeGreaterThanOrEqual(100_000)
  expect(oneSpelling(spelled) === spelled).toBe(true)
})
