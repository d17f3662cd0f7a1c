import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pdfOf, pdfOfObjects, wordOf, zipOf } from '@polku/demo'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { longestText } from './gathered.ts'
import { readFileText } from './reading.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'polku-file-text-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const read = async (content: Buffer | string, mediaType = 'application/octet-stream') => {
  const path = join(folder, 'file')
  await writeFile(path, content)
  return await readFileText(path, mediaType)
}
const textOf = async (content: Buffer | string, mediaType?: string) => (await read(content, mediaType)).text
const standingOf = async (content: Buffer | string) => (await read(content)).standing
const office = (parts: Record<string, string>) =>
  zipOf(Object.entries(parts).map(([name, content]) => ({ name, content })))
const word = (body: string) =>
  office({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` })

describe('the text of a file', () => {
  it('is read from a PDF, a line a line', async () => {
    expect(await textOf(pdfOf(['Kuitti (maksettu)', 'Käsinpuhallettu lasi 129,00']))).toBe(
      'Kuitti (maksettu)\nKäsinpuhallettu lasi 129,00',
    )
  })

  it('is read from Word, without what was struck out', async () => {
    expect(await textOf(wordOf(['Lasi & kehys', 'Toinen <kappale>']))).toBe('Lasi & kehys\nToinen <kappale>')
    const reviewed = word(
      '<w:p><w:r><w:t>Hinta </w:t></w:r><w:del><w:r><w:delText>129</w:delText></w:r></w:del><w:ins><w:r><w:t>119</w:t></w:r></w:ins></w:p>',
    )
    expect(await textOf(reviewed)).toBe('Hinta 119')
  })

  it('is read from Excel, a line a row: texts that cells share, texts of their own, and numbers', async () => {
    const sheet = office({
      'xl/workbook.xml': '<workbook/>',
      'xl/sharedStrings.xml':
        '<sst><si><t>Tilaus</t></si><si><r><t>Villa</t></r><r><t>huopa</t></r></si></sst>',
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c><v>4711</v></c><c t="inlineStr"><is><t>ruskea</t></is></c><c t="b"><v>1</v></c></row></sheetData></worksheet>',
    })
    expect(await textOf(sheet)).toBe('Tilaus Villahuopa\n4711 ruskea')
  })

  it('is read from PowerPoint, in the order of its slides', async () => {
    const slide = (text: string) => `<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`
    const slides = office({
      'ppt/slides/slide10.xml': slide('viimeinen'),
      'ppt/slides/slide2.xml': slide('toinen'),
    })
    expect(await textOf(slides)).toBe('toinen\nviimeinen')
  })

  it('is read from OpenDocument', async () => {
    const open = office({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml':
        '<office:text><text:h>Reklamaatio</text:h><text:p>Lasi<text:s/>on <text:span>rikki</text:span></text:p></office:text>',
    })
    expect(await textOf(open)).toBe('Reklamaatio\nLasi on rikki')
  })

  it.each([
    ['text', Buffer.from('Tilaus;määrä\r\nRT4711;2\r\n'), 'Tilaus;määrä\nRT4711;2'],
    [
      'text of an old program',
      Buffer.from('Määrä: åtta påsar till Örebro', 'latin1'),
      'Määrä: åtta påsar till Örebro',
    ],
    ['text of Windows', Buffer.from('\ufeffMäärä kaksi', 'utf16le'), 'Määrä kaksi'],
    [
      'a page of the web',
      Buffer.from('<!doctype html><style>p{}</style><p>Lasi on <b>rikki</b>'),
      'Lasi on rikki',
    ],
    [
      'rich text',
      Buffer.from("{\\rtf1\\ansi\\ansicpg1252 Lasi on s\\'e4r\\'f6ill\\'e4\\par}"),
      'Lasi on säröillä',
    ],
  ])('is read from %s', async (_, content, expected) => {
    expect(await textOf(content)).toBe(expected)
  })

  it('is read from a mail that was sent along', async () => {
    const mail = 'From: Liisa <liisa@home.example>\r\nSubject: Lasi rikki\r\n\r\nTuli eilen.\r\n'
    expect(await textOf(mail, 'message/rfc822')).toBe('Lasi rikki\nLiisa\nliisa@home.example\nTuli eilen.')
  })

  it('is read by what the file is, and not by what it says it is', async () => {
    expect(await textOf(wordOf(['Ei kuva']), 'application/pdf')).toBe('Ei kuva')
    expect(await textOf('Ei taulukko', 'application/vnd.ms-excel')).toBe('Ei taulukko')
  })

  it('is kept as far as a search knows its words', async () => {
    const { standing, text } = await read('sana '.repeat(longestText))
    expect(standing).toBe('read')
    expect(text.length).toBeLessThanOrEqual(longestText)
    expect((await read(wordOf(Array(5_000).fill('kappale '.repeat(20))))).text.length).toBeLessThanOrEqual(
      longestText,
    )
  })
})

describe('a file without text', () => {
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'
  const scans = (count: number) =>
    pdfOfObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Count ${count} /Kids [${Array.from({ length: count }, (_, at) => `${at + 3} 0 R`).join(' ')}] >>`,
      ...Array(count).fill(page),
    ])

  it.each([
    ['five hundred pages of pictures', scans(500)],
    ['bytes of some program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0, 0])],
    ['nothing at all', Buffer.alloc(0)],
    ['only signs', Buffer.from('--- *** ---')],
    ['an archive', office({ 'kuvat/1.jpg': 'x' })],
    ['an old Word document', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex')],
  ])('that is %s has nothing to find', async (_, content) => {
    expect(await read(content)).toEqual({ standing: 'nothing', text: '' })
  })
})

describe('a file that cannot be read', () => {
  const locked = pdfOfObjects(
    ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'],
    `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >> /ID [<00><00>]`,
  )
  const lockedZip = () => {
    const zip = wordOf(['Salaisuus'])
    for (const signature of ['PK\x03\x04', 'PK\x01\x02'])
      for (
        let at = zip.indexOf(signature, 0, 'latin1');
        at >= 0;
        at = zip.indexOf(signature, at + 4, 'latin1')
      )
        zip[at + (signature === 'PK\x03\x04' ? 6 : 8)]! |= 1
    return zip
  }
  const lockedOpen = office({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': 'xxxx',
    'META-INF/manifest.xml':
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
  })
  const lockedOffice = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])

  it.each([
    ['a PDF', locked],
    ['a Word document', lockedOffice],
    ['an OpenDocument', lockedOpen],
    ['what is packed', lockedZip()],
  ])('because of a password is known by it: %s', async (_, content) => {
    expect(await standingOf(content)).toBe('encrypted')
  })

  it('is bottomless: it is left when it has been unpacked far enough', async () => {
    const hole = zipOf([{ name: 'word/document.xml', content: Buffer.alloc(70 * 2 ** 20, ' ') }])
    expect(hole.length).toBeLessThan(200_000)
    expect(await standingOf(hole)).toBe('too-large')
  })

  it('is told from one whose entities would grow: they are not known', async () => {
    const grown = word(
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:p><w:r><w:t>&b; ja loppu</w:t></w:r></w:p>',
    )
    expect(await textOf(grown)).toContain('ja loppu')
    expect((await textOf(grown)).length).toBeLessThan(40)
  })

  it.each([
    ['a PDF that ends where it begins', Buffer.from('%PDF-1.7\nnothing of it is true')],
    ['a PDF cut in the middle of its only page', pdfOf(['Kuitti']).subarray(0, 60)],
    ['a document cut short', wordOf(['Lasi']).subarray(0, 300)],
    [
      'a document that is larger than it says',
      (() => {
        const lying = zipOf([{ name: 'word/document.xml', content: 'x'.repeat(5_000) }])
        for (const at of [22, lying.indexOf('PK\x01\x02', 0, 'latin1') + 24]) lying.writeUInt32LE(10, at)
        return lying
      })(),
    ],
    ['rich text that is none', Buffer.from(`{\\rtf1${'{'.repeat(1_000)}`)],
  ])('is broken: %s', async (_, content) => {
    expect(await standingOf(content)).toBe('broken')
  })

  it('because the disk has lost it is no matter of the file', async () => {
    await expect(readFileText(join(folder, 'lost'), 'text/plain')).rejects.toThrow('ENOENT')
  })
})
