import { join } from 'node:path'
import { expect, it } from 'vitest'
import { breaksIn } from '../../bin/breaks.ts'
import { buildConsole, houseWith, openHouse } from './house-with.ts'

/** All that a kind of channel touches of what is shared: what it can do, its forms, who serves it, how it looks. */
const shared = {
  'packages/contract/src/channel-kinds.ts': [
    "import { smsChannel } from './sms-channel.ts'",
    '  sms: smsChannel,',
  ],
  'packages/contract/src/channels.ts': [
    "import { smsForms } from './sms-channel-forms.ts'",
    '  sms: smsForms,',
  ],
  'apps/server/src/domains.ts': ["import { texts } from './domains/texts/domain.ts'", '  texts,'],
  'apps/console/src/app/features.ts': ["import { texts } from '../features/texts/feature.ts'", '  texts,'],
}

// It builds the console, which takes a crowded machine its time.
const patience = 240_000

it(
  'A third kind of channel goes from arrival to the inbox to an answer with an entry in four lists',
  async () => {
    const house = await houseWith(join(import.meta.dirname, 'texts'), shared)
    expect((await breaksIn(house)).breaks).toEqual([])
    const built = buildConsole(house)
    const desk = await openHouse(house)
    await built

    const page = await desk.signIn('admin')
    await page.goto('/settings/channels')
    await page.getByRole('button', { name: 'Add' }).click()
    await page.getByText('Phone number').click()
    await page.getByLabel('Number', { exact: true }).fill('+358401234500')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('+358401234500').first().waitFor()
    const admin = desk.as(desk.people.admin)
    const { body: channels } = await admin.get('/api/v1/channels')
    const { id: channelId, address: key } = channels.items.find(
      ({ kind }: { kind: string }) => kind === 'sms',
    )

    const text = { from: '+358501112233', text: 'Missä tilaukseni on?' }
    const arrived = await page.request.post(`/texts/${key}`, { data: text })
    expect(arrived.status()).toBe(204)

    const { body: counts } = await admin.get('/api/v1/cases/counts')
    expect(counts.channels).toMatchObject({ sms: 1 })

    await page.goto('/inbox/open')
    await page.getByText('Missä tilaukseni on?').click()
    await page.getByText('+358501112233').first().waitFor()
    const box = page.getByRole('textbox', { name: 'Reply' })
    await box.fill('Se lähtee huomenna.')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Undo' }).first().waitFor()
    const { body: found } = await admin.get('/api/v1/cases?view=open')
    const caseId = found.items[0].id
    const said = async () => {
      const { body } = await admin.get(`/api/v1/cases/${caseId}/messages`)
      return body.items.at(-1)
    }
    expect(await said()).toMatchObject({ channel: 'sms', pending: { chosen: false }, delivery: null })
    await admin.post(`/api/v1/cases/${caseId}/messages/${(await said()).id}/sending`)
    await expect.poll(said).toMatchObject({ pending: null, delivery: { state: 'sent', to: '+358501112233' } })

    const { body: ways } = await admin.get(`/api/v1/customers/${found.items[0].customer.id}/ways-to-write`)
    expect(ways.to).toMatchObject([{ address: '+358501112233', kinds: ['sms'] }])
    expect(ways.from.map(({ kind }: { kind: string }) => kind)).toEqual(['email', 'sms'])
    const { body: begun } = await admin.post('/api/v1/cases', {
      customerId: found.items[0].customer.id,
      subject: 'Tilaus',
      message: { kind: 'reply', text: 'Se on nyt perillä.' },
    })
    expect(begun).toMatchObject({ channel: 'sms', replyTo: { address: '+358501112233', held: false } })
    const refused = await admin.delete(`/api/v1/channels/${channelId}`)
    expect(refused.body.code).toBe('channel.in-use')
  },
  patience,
)
