import { describe, expect, test } from 'vitest'
import { htmlToText } from './html-to-text.ts'

describe('a table', () => {
  test('keeps its cells apart and its rows on lines of their own', () => {
    expect(
      htmlToText(
        '<p>Hei</p><table><tr><th>Tuote</th><th>Hinta</th></tr><tr><td>Takkalasi</td><td>185,90 €</td></tr></table><p>Terv. Liisa</p>',
      ),
    ).toBe('Hei\n\nTuote | Hinta\nTakkalasi | 185,90 €\n\nTerv. Liisa')
  })

  test('that only lays a page out reads as paragraphs', () => {
    expect(
      htmlToText(
        '<table><tr><td></td><td><p>Yksi</p><p>Kaksi</p></td><td></td></tr><tr><td><table><tr><td>Sisä</td></tr></table></td></tr></table>',
      ),
    ).toBe('Yksi\n\nKaksi\nSisä')
  })

  test('loses no words that stand in odd places', () => {
    const text = htmlToText(
      '<table><caption>Tilaus</caption>irto<form><tr><td>A</td></tr></form><td>B</td></table>',
    )
    for (const word of ['Tilaus', 'irto', 'A', 'B']) expect(text).toContain(word)
  })
})

describe('a link', () => {
  test.each([
    ['<a href="https://shop.example/t/1">tuote</a>', 'tuote [https://shop.example/t/1]'],
    ['<a href="https://shop.example/">shop.example</a>', 'shop.example'],
    ['<a href="https://www.shop.example">https://shop.example/</a>', 'https://shop.example/'],
    ['<a href="mailto:liisa@x.example">liisa@x.example</a>', 'liisa@x.example'],
    ['<a href="mailto:liisa@x.example?subject=Hei">Kirjoita</a>', 'Kirjoita [liisa@x.example]'],
    ['<a href="tel:+358 40 123">+35840123</a>', '+35840123'],
    ['<a href="javascript:alert(1)">paina</a>', 'paina'],
    ['<a href=" JAVA\nscript:alert(1)">paina</a>', 'paina'],
    ['<a href="data:text/html,x">x</a>', 'x'],
    ['<a href="/tili">tili</a>', 'tili'],
    ['<a href="#alku">alku</a>', 'alku'],
    ['<a href="https://x.example/a"><img src="https://x.example/a.png"></a>loppu', 'loppu'],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text)
  })
})
