import { expect, test } from 'vitest'
import { previewOf } from './previewing.ts'

test.each([
  ['Katso tuote [https://x.example/1] ja vastaa', 'Katso tuote ja vastaa'],
  ['Hei [cid:image001.png@01DC5A]\n\nterveisin', 'Hei terveisin'],
  ['Liisa <mailto:liisa@x.example> kirjoitti', 'Liisa kirjoitti'],
  ['Tilaus [12] on https://x.example/1', 'Tilaus [12] on https://x.example/1'],
  ['<https://x.example/1>', '<https://x.example/1>'],
])('the preview of “%s” says the words, not where they lead', (text, preview) => {
  expect(previewOf(text)).toBe(preview)
})

test('a message without words is named after its file', () => {
  expect(previewOf(' \n', [{ name: 'kuva.jpg' }])).toBe('kuva.jpg')
})

test.each(['[http://', '<http://', ' <mailto:', '[cid:', '\n'])(
  'a megabyte of %j holds nobody up',
  (piece) => {
    const started = process.cpuUsage()
    previewOf(piece.repeat(1_000_000 / piece.length))
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(500)
  },
)
