import { describe, expect, test } from 'vitest'
import { contentIdsIn, htmlSaysMore } from './html-says-more.ts'
import { sanitiseMailHtml } from './sanitise-html.ts'

const saysMore = (html: string) => htmlSaysMore(sanitiseMailHtml(html)!)

describe('HTML says more than its words', () => {
  test.each([
    ['a table', '<TABLE><tr><td>Tuote</td>\n<td>Hinta</td></tr></TABLE>'],
    ['a picture of its own', '<p>Tässä: <img src="cid:kuva@x"></p>'],
    ['a picture elsewhere', '<img alt="x" src="https://x.example/a.png">'],
    ['a list in a list', '<ul><li>a<ol><li>b</li></ol></li></ul>'],
    ['words struck out', '<p><s>100 €</s> 80 €</p>'],
    [
      'a picture between two quotations',
      '<p>a</p><blockquote type="cite">b</blockquote><p><img src="cid:kuva@x"></p><blockquote type="cite">c</blockquote>',
    ],
  ])('with %s', (_what, html) => expect(saysMore(html)).toBe(true))

  test.each([
    ['paragraphs, bold and links', '<p>Hei <b>sinä</b>, <a href="https://x.example">katso</a></p>'],
    ['a list', '<ul><li>a</li><li>b</li></ul><ul><li>c</li></ul>'],
    ['a table of one column', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>'],
    ['a picture that only reports the reading', '<p>a</p><img src="https://x.example/t" width="1">'],
    [
      'a table in the quoted history',
      '<p>a</p><div class="gmail_quote"><table><tr><td>a</td><td>b</td></table></div>',
    ],
  ])('not with %s', (_what, html) => expect(saysMore(html)).toBe(false))
})

test('a picture is shown where its Content-ID is named, also when written as an address', () => {
  const shows = (html: string, contentId: string) => contentIdsIn(sanitiseMailHtml(html)!).has(contentId)
  expect(shows('<img src="cid:a@x">', 'a@x')).toBe(true)
  expect(shows('<img src=CID:a%40x>', 'a@x')).toBe(true)
  expect(shows('<img src="cid:a&amp;b@x">', 'a&b@x')).toBe(true)
  expect(shows('<img src="cid:100%@x">', '100%@x')).toBe(true)
  expect(shows('<img src="cid:b@x">', 'a@x')).toBe(false)
})

test.each(['cid:', 'src="cid:', '<img src="cid:a'])('pictures are found in a megabyte of %j', (piece) => {
  const started = process.cpuUsage()
  contentIdsIn(piece.repeat(1_000_000 / piece.length))
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(500)
})
