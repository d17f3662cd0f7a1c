import { deflateSync } from 'node:zlib'
import { pdfOf, pdfOfObjects, wordOf } from '@polku/demo'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { receiveFrom } from '../../testing/factories.ts'

const types = { pdf: 'application/pdf', docx: 'application/msword', txt: 'text/plain', jpg: 'image/jpeg' }

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  return desk.close
})

const send = async (files: Record<string, Buffer>, text = 'Ohessa.') => {
  const stored = Object.entries(files).map(async ([name, content]) => {
    const { hash, size } = await desk.ctx.files.put(content)
    const mediaType = types[name.split('.').at(-1) as keyof typeof types]
    return { hash, name, mediaType, size, inline: false, contentId: null }
  })
  return await receiveFrom(desk.ctx, desk.workspaceId, { text, files: await Promise.all(stored) })
}
const ask = async (q: string) =>
  (await desk.as(desk.people.agent).get(`/api/v1/search?kind=file&q=${encodeURIComponent(q)}`)).body.items
const found = async (q: string) => (await ask(q)).map(({ title }: { title: string }) => title)
const standings = async () => {
  const { rows } = await desk.ctx.pool.query(`
    select a.name, t.standing from file_texts t
    join attachments a on a.workspace_id = t.workspace_id and a.file_hash = t.hash order by a.name`)
  return Object.fromEntries(rows.map(({ name, standing }) => [name, standing]))
}

describe('what files say', () => {
  it('is found, in any inflection, marked, and leads to the message that carries it', async () => {
    const { caseId, messageId } = await send({
      'kuitti.pdf': pdfOf(['Ruukin Takka Oy', 'Kaksi villahuopaa, ruskea']),
    })
    await desk.drain()
    const [hit, ...others] = await ask('villahuopa')
    expect(others).toEqual([])
    expect(hit).toMatchObject({ kind: 'file', title: 'kuitti.pdf', caseId, messageId })
    expect(hit.marks.map(([from, to]: [number, number]) => hit.text.slice(from, to))).toEqual(['villahuopaa'])
    expect(await found('"ruukin takka"')).toEqual(['kuitti.pdf'])
  })

  it('is found each time the file is sent, and read once', async () => {
    const complaint = wordOf(['Emaloitu pannu ruostui'])
    await send({ 'valitus.docx': complaint })
    await desk.drain()
    await send({ 'valitus-uudestaan.docx': complaint })
    await send({ 'kolmas.docx': complaint })
    await desk.drain()
    expect(await found('ruostui')).toEqual(['kolmas.docx', 'valitus-uudestaan.docx', 'valitus.docx'])
    const { rows } = await desk.ctx.pool.query(`select attempts from file_texts where text like '%ruostui%'`)
    expect(rows).toEqual([{ attempts: 1 }])
  })

  it('is found of the first fifty sendings of what is enclosed with everything; the others are found by its name', async () => {
    const terms = Buffer.from('Sopimusehdot pykälittäin')
    for (let sent = 0; sent < 52; sent += 1) await send({ 'ehdot.txt': terms })
    await desk.drain()
    const { rows } = await desk.ctx.pool.query(`
      select count(*) filter (where words @@ 'pykälittäin'::tsquery)::int as telling,
        count(*)::int as named from search_documents where words @@ 'ehdot'::tsquery`)
    expect(rows).toEqual([{ telling: 50, named: 52 }])
  })

  it('is found of what was sent before files were read', async () => {
    await send({ 'vanha.txt': Buffer.from('Muinainen takuutodistus') })
    await desk.drain()
    await desk.ctx.pool.query(`
      update file_texts set standing = null, text = '', attempts = 0, due_at = now()
      where text like 'Muinainen%'`)
    await desk.ctx.pool.query(`delete from search_documents where words @@ 'takuutodistus'::tsquery`)
    await desk.drain()
    expect(await found('takuutodistus')).toEqual(['vanha.txt'])
  })

  it('is not looked for in pictures', async () => {
    await send({ 'kuva.jpg': Buffer.from('kuvassa muka sanoja') })
    await desk.drain()
    expect(await found('kuva')).toEqual(['kuva.jpg'])
    expect(await standings()).not.toHaveProperty('kuva.jpg')
  })
})

describe('a file that cannot be read', () => {
  const bottomless = () => {
    const packed = deflateSync(Buffer.alloc(400 * 2 ** 20, ' '))
    const page = deflateSync(packed)
    return pdfOfObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
      Buffer.concat([
        Buffer.from(`<< /Length ${page.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n`),
        page,
        Buffer.from('\nendstream'),
      ]),
    ])
  }

  it('is known by why, is found by its name, and holds up no other', async () => {
    const { caseId } = await send({
      'rikki.pdf': Buffer.from('%PDF-1.7 ei mitään'),
      'pohjaton.pdf': bottomless(),
      'ehjä.pdf': pdfOf(['Kaikki tallessa']),
      'tyhjä.txt': Buffer.from(' '),
    })
    await desk.drain()
    expect(await standings()).toMatchObject({
      'rikki.pdf': 'broken',
      'pohjaton.pdf': 'too-large',
      'ehjä.pdf': 'read',
      'tyhjä.txt': 'nothing',
    })
    const { body } = await desk.as(desk.people.agent).get(`/api/v1/cases/${caseId}/messages`)
    expect(
      body.items[0].attachments.find(({ name }: { name: string }) => name === 'rikki.pdf'),
    ).toMatchObject({ standing: 'broken' })
    expect(await found('tallessa')).toEqual(['ehjä.pdf'])
    expect(await found('pohjaton')).toEqual(['pohjaton.pdf'])
  })

  it('because the disk has lost it is tried again, three times in all', async () => {
    const { messageId } = await send({ 'kadonnut.txt': Buffer.from('Poissa') })
    const { rows } = await desk.ctx.pool.query('select file_hash from attachments where message_id = $1', [
      messageId,
    ])
    await desk.ctx.files.remove(rows[0].file_hash)
    for (const expected of [null, null, 'broken']) {
      await desk.drain()
      expect((await standings())['kadonnut.txt']).toBe(expected)
      await desk.ctx.pool.query('update file_texts set due_at = now() where standing is null')
    }
  })

  it('because it has been forgotten meanwhile leaves nothing behind', async () => {
    const { messageId } = await send({ 'unohdettu.txt': Buffer.from('Unohdettava asia') })
    await desk.drain()
    await desk.ctx.pool.query('delete from attachments where message_id = $1', [messageId])
    await desk.ctx.pool.query(`delete from files f where not exists (
      select from attachments a where a.workspace_id = f.workspace_id and a.file_hash = f.hash)`)
    const { rows } = await desk.ctx.pool.query(`select from file_texts where text like 'Unohdettava%'`)
    expect(rows).toEqual([])
    expect(await found('unohdettava')).toEqual([])
  })
})
