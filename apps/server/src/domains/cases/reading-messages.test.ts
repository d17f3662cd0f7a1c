import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { receiveFrom } from '../../testing/factories.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const longMail = 'Lorem ipsum dolor sit amet. '.repeat(75_000)

/** A case of messages of these texts, each a second after the one before. */
async function caseOf(texts: string[]): Promise<string> {
  const began = Date.now() - 60_000
  let caseId: string | null = null
  for (const [n, text] of texts.entries()) {
    const given = { text, from: 'liisa@home.example', at: new Date(began + n * 1000) }
    const received = await receiveFrom(desk.ctx, desk.workspaceId, { ...given, caseId })
    caseId = received.caseId
  }
  return caseId!
}

const read = async (caseId: string, query = '') =>
  (await desk.as(desk.people.reader).get(`/api/v1/cases/${caseId}/messages${query}`)).body as {
    items: { text: string }[]
    next: string | null
  }

describe('the messages of a case', () => {
  it('come in pages of so many, the newest page first', async () => {
    const caseId = await caseOf(['one', 'two', 'three'])
    const newest = await read(caseId, '?limit=2')
    expect(newest.items.map(({ text }) => text)).toEqual(['two', 'three'])
    const oldest = await read(caseId, `?limit=2&before=${newest.next}`)
    expect(oldest.items.map(({ text }) => text)).toEqual(['one'])
    expect(oldest.next).toBeNull()
    expect((await read(caseId, '?limit=3')).next).toBeNull()
  })

  it('come in shorter pages where they are very long, each once and in order', async () => {
    const texts = Array.from({ length: 12 }, (_, n) => (n === 3 ? 'short' : `${n} ${longMail}`))
    const caseId = await caseOf(texts)
    const pages: string[][] = []
    for (let next: string | null = ''; next !== null; ) {
      const page = await read(caseId, next && `?before=${next}`)
      pages.unshift(page.items.map(({ text }) => text.slice(0, 10)))
      next = page.next
    }
    expect(pages.flat()).toEqual(texts.map((text) => text.slice(0, 10)))
    for (const page of pages) expect(page.length).toBeLessThanOrEqual(5)
  })

  it('are shown however long one is, and what came before it on the next page', async () => {
    const caseId = await caseOf(['before', longMail, 'after'])
    await desk.ctx.pool.query(`update messages set html = repeat(text, 5) where case_id = $1`, [caseId])
    const newest = await read(caseId)
    expect(newest.items.map(({ text }) => text.slice(0, 5))).toEqual(['Lorem', 'after'])
    const rest = await read(caseId, `?before=${newest.next}`)
    expect(rest.items.map(({ text }) => text)).toEqual(['before'])
    expect(rest.next).toBeNull()
  })
})
