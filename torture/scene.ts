import { hasDovecot, openDovecot } from '../apps/server/src/testing/dovecot.ts'
import { type MailCatcher, openMailCatcher } from '../apps/server/src/testing/mail-catcher.ts'
import { Receiver } from '../apps/server/src/testing/receiver.ts'
import { site } from '../apps/server/src/testing/visitor.ts'
import { chat, openDialogue } from './chat.ts'
import { Installation } from './installation.ts'
import { mailIn, shopAddress } from './mail-in.ts'
import { mailbox, mailboxAddress } from './mailbox.ts'
import { Owner } from './owner.ts'
import { Traffic, type Way } from './traffic.ts'
import { eventually } from './waiting.ts'
import { mailLater, mailOut, notes } from './writing.ts'

/** An installation in use, and everybody around it, who stay up whatever happens to it. */
export interface Scene {
  installation: Installation
  owner: Owner
  traffic: Traffic[]
  /** Where its mail goes. */
  catcher: MailCatcher
  /** Where its webhooks go. */
  receiver: Receiver
  close(): Promise<void>
}

export async function setScene(): Promise<Scene> {
  const closing: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const end of closing.splice(0).reverse()) await end()
  }
  try {
    const catcher = await openMailCatcher()
    closing.push(() => catcher.close())
    const receiver = await new Receiver().open()
    closing.push(() => receiver.close())
    const installation = new Installation(catcher.url)
    closing.push(() => installation.remove())
    await installation.open()
    const owner = new Owner(installation)
    await owner.setUp()
    receiver.secret = (await owner.post<{ secret: string }>('/webhooks', { url: receiver.url })).secret
    const ways = [...(await waysOfMail(installation, owner)), await wayOfChat(installation, owner)]
    if (hasDovecot) {
      const imap = await openDovecot()
      closing.push(() => imap.close())
      const { port, user, password: inboundPassword } = imap
      const inbound = { kind: 'imap', host: '127.0.0.1', port, security: 'none', user, mailbox: 'INBOX' }
      await addMailChannel(owner, mailboxAddress, { inbound }, { inboundPassword })
      ways.push(mailbox(imap))
    }
    return { installation, owner, traffic: ways.map((way) => new Traffic(way)), catcher, receiver, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function waysOfMail(installation: Installation, owner: Owner): Promise<Way[]> {
  await addMailChannel(owner, shopAddress, {})
  const incoming = mailIn(installation)
  for (const lane of [101, 102, 103, 104])
    await incoming.send({ lane, number: 1, words: `Where is parcel ${lane}?` })
  const cases = await eventually('the first cases', async () => {
    const { items } = await owner.get<{ items: { id: string }[] }>('/cases?view=all')
    return items.length === 4 && items.map(({ id }) => id)
  })
  const answered = cases.slice(2)
  return [incoming, notes(owner, cases.slice(0, 2)), mailOut(owner, answered), mailLater(owner, answered)]
}

async function wayOfChat(installation: Installation, owner: Owner): Promise<Way> {
  const settings = { allowedSites: [site] }
  const { address: key } = await owner.post<{ address: string }>('/channels', {
    kind: 'chat',
    name: 'Chat',
    settings,
  })
  return chat(installation, key, await Promise.all([1, 2, 3].map(() => openDialogue(installation, key))))
}

async function addMailChannel(owner: Owner, address: string, settings: object, passwords: object = {}) {
  await owner.post('/channels', {
    kind: 'email',
    name: address,
    address,
    settings: { displayName: 'Shop', outbound: { kind: 'installation' }, ...settings },
    ...passwords,
  })
}
